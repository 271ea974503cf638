--liquibase formatted sql

--changeset paraph:0006-coverage
alter table approval add column covers_whole boolean default true not null;
alter table approval add column covered text default '' not null;
alter table approval add column reservations varchar(4000);
alter table review_opinion add column covers_whole boolean default true not null;
alter table review_opinion add column covered text default '' not null;

--changeset paraph:0006-gates
create table approval_gate (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    position integer not null,
    kind varchar(30) not null constraint gate_kind_known check (kind in ('LEGAL_REVIEW', 'VICE_MINISTERS_MEETING', 'CABINET', 'HEAD_OF_STATE', 'LEGISLATURE', 'OTHER')),
    name varchar(200) not null,
    mandatory boolean not null,
    waivable boolean not null,
    after_signature boolean not null,
    source varchar(1000) not null,
    urgent boolean not null,
    in_force boolean not null,
    task_open boolean not null,
    submitted_at timestamp(6) with time zone not null,
    submitted_by varchar(40) not null,
    answered_refusal varchar(36) references approval (id)
);
create index approval_gate_by_negotiation on approval_gate (negotiation_id);
create table gate_meeting (
    id varchar(36) primary key,
    gate_id varchar(36) not null references approval_gate (id),
    position integer not null,
    state varchar(10) not null constraint meeting_state_known check (state in ('FIXED', 'HELD', 'MISSED', 'MOVED')),
    meets_on date not null,
    ends_at timestamp(6) with time zone not null,
    meeting_zone varchar(60) not null,
    cut_off_at timestamp(6) with time zone,
    agenda_paper varchar(300),
    recorded_by varchar(40) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint gate_meeting_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null,
    constraint gate_meeting_position_unique unique (gate_id, position)
);
create table approval_conclusion (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    text_label varchar(40) not null,
    text_hash varchar(64) not null,
    task_open boolean not null,
    recorded_by varchar(40) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint approval_conclusion_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null
);
create index approval_conclusion_by_negotiation on approval_conclusion (negotiation_id);
insert into approval_conclusion (id, negotiation_id, attempt, text_label, text_hash, task_open, recorded_by, occurred_on, occurred_until,
        date_precision, occurred_at, zone, place, recorded_at)
    select c.id, c.negotiation_id, c.attempt, n.text_label, n.text_hash, false, c.recorded_by, c.occurred_on, c.occurred_until,
        c.date_precision, c.occurred_at, c.zone, c.place, c.recorded_at
    from state_change c join negotiation n on n.id = c.negotiation_id
    where c.to_state = 'APPROVED_FOR_SIGNATURE' and c.from_state = 'IN_APPROVAL' and n.text_hash is not null;

--changeset paraph:0006-deviations
create table deviation (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    kind varchar(30) not null constraint deviation_kind_known check (kind in ('GATE_SKIPPED', 'GATE_REORDERED', 'IMPROMPTU_ITEM', 'INCOMPLETE_BRIEFING', 'NOT_DISCLOSED', 'AUTHORITY_DIFFERS', 'OTHER')),
    subject varchar(80),
    about varchar(300) not null,
    reason varchar(8000) not null,
    text_label varchar(40),
    text_hash varchar(64),
    requested_by varchar(40) not null,
    state varchar(20) not null constraint deviation_state_known check (state in ('REQUESTED', 'CONFIRMED', 'REFUSED', 'UNCONFIRMED')),
    decided_by varchar(40),
    decided_on date,
    decided_recorded_at timestamp(6) with time zone,
    decision_note varchar(4000),
    disputed boolean not null,
    dispute_note varchar(4000),
    disputed_by varchar(40),
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint deviation_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null
);
create index deviation_by_negotiation on deviation (negotiation_id);
