--liquibase formatted sql

--changeset paraph:0022-silence
create table silence_procedure (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    text_version_id varchar(36) not null references text_version (id),
    text_label varchar(80) not null,
    text_sha256 varchar(64) not null,
    proposed_by varchar(10) not null,
    question varchar(2000) not null,
    channel varchar(200) not null,
    due_at timestamp(6) with time zone not null,
    rule_count integer,
    rule_unit varchar(20) constraint silence_procedure_rule_unit_known check (rule_unit in ('WORKING_DAYS', 'WORKING_HOURS', 'HOURS', 'DAYS', 'SITTING_DAYS')),
    counted_from timestamp(6) with time zone,
    capital varchar(10) not null,
    due_zone varchar(60) not null,
    begun_by varchar(40) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint silence_procedure_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null,
    considered varchar(2300),
    considered_by varchar(40),
    state varchar(20) not null constraint silence_procedure_state_known check (state in ('RUNNING', 'KEPT', 'BROKEN', 'WITHDRAWN', 'OVERTAKEN')),
    broken_by varchar(10),
    end_reason varchar(4000),
    ended_on date,
    end_recorded_at timestamp(6) with time zone,
    end_recorded_by varchar(40)
);
create index silence_procedure_by_negotiation on silence_procedure (negotiation_id);
create index silence_procedure_by_end on silence_procedure (due_at);
create table silence_party (
    silence_id varchar(36) not null references silence_procedure (id),
    party varchar(10) not null,
    position integer not null,
    primary key (silence_id, position)
);
