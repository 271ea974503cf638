--liquibase formatted sql

--changeset paraph:0011-treaty
create table treaty (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    capital_zone varchar(60) not null,
    terms_provision varchar(200),
    term_duration varchar(20),
    term_renewal varchar(20),
    notice_clause varchar(30) constraint treaty_notice_clause_known check (notice_clause in ('BEFORE_TERM_END', 'AFTER_NOTICE', 'NONE')),
    notice_period varchar(20),
    right_implied boolean,
    terms_recorded_at timestamp(6) with time zone,
    confirmed_through date,
    confirmed_at timestamp(6) with time zone,
    considered_term integer,
    ended_on date,
    end_ground varchar(30) constraint treaty_end_ground_known check (end_ground in ('NOTICE', 'TERM_EXPIRED', 'CONSENT_OF_ALL')),
    end_recorded_at timestamp(6) with time zone,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint treaty_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    place varchar(200),
    zone varchar(60),
    recorded_at timestamp(6) with time zone not null,
    constraint treaty_of_one_dossier unique (negotiation_id)
);
create table treaty_party (
    id varchar(36) primary key,
    treaty_id varchar(36) not null references treaty (id),
    position integer not null,
    code varchar(10) not null,
    name varchar(200) not null,
    provisional_since date,
    in_force_since date,
    left_on date,
    constraint treaty_party_unique unique (treaty_id, code)
);
create table treaty_renewal (
    id varchar(36) primary key,
    treaty_id varchar(36) not null references treaty (id),
    term integer not null,
    first_day date not null,
    last_day date not null,
    recorded_at timestamp(6) with time zone not null,
    undone_at timestamp(6) with time zone
);
create index treaty_renewal_of on treaty_renewal (treaty_id);
create table treaty_notice (
    id varchar(36) primary key,
    treaty_id varchar(36) not null references treaty (id),
    position integer not null,
    party varchar(10) not null,
    channel varchar(200) not null,
    provision varchar(200),
    note varchar(2000),
    window_closed_on date,
    effective_on date,
    effective_at timestamp(6) with time zone,
    effect_rule varchar(100) not null,
    recorded_by varchar(40) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint notice_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    place varchar(200),
    zone varchar(60),
    recorded_at timestamp(6) with time zone not null,
    constraint treaty_notice_position_unique unique (treaty_id, position)
);
create table treaty_notice_step (
    id varchar(36) primary key,
    notice_id varchar(36) not null references treaty_notice (id),
    position integer not null,
    kind varchar(30) not null constraint notice_step_kind_known check (kind in ('ACKNOWLEDGED', 'SUSPENDED', 'REACTIVATED', 'WITHDRAWN', 'TOOK_EFFECT')),
    party varchar(10),
    channel varchar(200),
    end_condition varchar(1000),
    note varchar(2000),
    deciding_body varchar(30) constraint notice_step_deciding_body_known check (deciding_body in ('CASE_OWNER', 'NEGOTIATOR', 'MINISTER', 'CABINET', 'NSC_AND_HEAD_OF_STATE', 'COUNCIL', 'LEGISLATURE')),
    competent_body varchar(30) constraint notice_step_competent_body_known check (competent_body in ('CASE_OWNER', 'NEGOTIATOR', 'MINISTER', 'CABINET', 'NSC_AND_HEAD_OF_STATE', 'COUNCIL', 'LEGISLATURE')),
    left_out varchar(200),
    deviation_reason varchar(2000),
    authority_rule varchar(100),
    authority_source varchar(1000),
    recorded_by varchar(40) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint notice_step_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    place varchar(200),
    zone varchar(60),
    recorded_at timestamp(6) with time zone not null,
    constraint notice_step_position_unique unique (notice_id, position)
);
create table treaty_decision (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    kind varchar(30) not null constraint treaty_decision_kind_known check (kind in ('TERMINATION', 'NOTICE_EFFECT', 'OPERATION_ALL', 'OPERATION_PART')),
    authority varchar(200) not null,
    reason varchar(2000) not null,
    public_line varchar(2000),
    deciding_body varchar(30) not null constraint treaty_decision_deciding_body_known check (deciding_body in ('CASE_OWNER', 'NEGOTIATOR', 'MINISTER', 'CABINET', 'NSC_AND_HEAD_OF_STATE', 'COUNCIL', 'LEGISLATURE')),
    competent_body varchar(30) not null constraint treaty_decision_competent_body_known check (competent_body in ('CASE_OWNER', 'NEGOTIATOR', 'MINISTER', 'CABINET', 'NSC_AND_HEAD_OF_STATE', 'COUNCIL', 'LEGISLATURE')),
    left_out varchar(200),
    deviation_reason varchar(2000),
    authority_rule varchar(100) not null,
    authority_source varchar(1000) not null,
    recorded_by varchar(40) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint treaty_decision_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    place varchar(200),
    zone varchar(60),
    recorded_at timestamp(6) with time zone not null
);
create index treaty_decision_of on treaty_decision (negotiation_id);

--changeset paraph:0011-treaties-in-force
insert into treaty (id, negotiation_id, capital_zone, occurred_on, occurred_until, date_precision, occurred_at, place, zone, recorded_at)
    select n.id, n.id, 'UTC', a.occurred_on, a.occurred_until, a.date_precision, a.occurred_at, a.place, a.zone, a.recorded_at
    from negotiation n join international_act a on a.negotiation_id = n.id and a.kind = 'ENTRY_INTO_FORCE'
    where n.state = 'IN_FORCE';
insert into treaty_party (id, treaty_id, position, code, name, in_force_since)
    select substring(t.id, 1, 24) || substring(cast(1000000000000 + p.position as varchar(13)), 2, 12), t.id, p.position + 1, p.code, p.name, t.occurred_on
    from treaty t join negotiation_party p on p.negotiation_id = t.negotiation_id;
