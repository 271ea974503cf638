--liquibase formatted sql

--changeset paraph:0007-full-powers
alter table full_powers add column office varchar(20) constraint full_powers_office_known check (office in ('HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER', 'MINISTER', 'HEAD_OF_MISSION', 'OTHER'));
alter table full_powers add column issuer_office varchar(20) constraint full_powers_issuer_office_known check (issuer_office in ('HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER', 'MINISTER', 'HEAD_OF_MISSION', 'OTHER'));
alter table full_powers add column instrument_number varchar(60);
alter table full_powers add column valid_from date;
alter table full_powers add column for_place varchar(200);
alter table full_powers add column for_treaty varchar(300);
alter table full_powers add column blanket boolean default false not null;
alter table full_powers add column revoked_on date;
alter table full_powers add column revoked_by varchar(40);
alter table full_powers add column revocation_reason varchar(1000);
create table full_powers_act (
    full_powers_id varchar(36) not null references full_powers (id),
    act varchar(20) not null constraint full_powers_act_known check (act in ('NEGOTIATE', 'ADOPT', 'INITIAL', 'SIGN')),
    primary key (full_powers_id, act)
);
insert into full_powers_act (full_powers_id, act) select id, 'SIGN' from full_powers;
create table full_powers_check (
    id varchar(36) primary key,
    full_powers_id varchar(36) not null references full_powers (id),
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    presented varchar(20) not null constraint full_powers_presented_known check (presented in ('ORIGINAL', 'COPY', 'FACSIMILE')),
    checked_by varchar(40) not null,
    note varchar(1000),
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint full_powers_check_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null
);
create index full_powers_check_by_negotiation on full_powers_check (negotiation_id);
create index full_powers_check_by_powers on full_powers_check (full_powers_id);
insert into full_powers_check (id, full_powers_id, negotiation_id, attempt, presented, checked_by, occurred_on, date_precision, recorded_at)
    select f.id, f.id, f.negotiation_id, (select max(a.number) from attempt a where a.negotiation_id = f.negotiation_id), 'ORIGINAL', 'system', f.occurred_on, f.date_precision, f.recorded_at from full_powers f;

--changeset paraph:0007-signature
alter table signature add column effect varchar(30) default 'DEFINITIVE' not null constraint signature_effect_known check (effect in ('DEFINITIVE', 'SUBJECT_TO_RATIFICATION', 'AD_REFERENDUM'));
alter table signature add column unauthorised boolean default false not null;
create table signature_confirmation (
    id varchar(36) primary key,
    authority varchar(200) not null,
    note varchar(2000),
    recorded_by varchar(40) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint signature_confirmation_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null
);
alter table signature add column confirmation_id varchar(36) references signature_confirmation (id);
alter table ceremony add column open_until date;
alter table ceremony add column others_follow boolean default false not null;
create table adoption (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    manner varchar(20) not null constraint adoption_manner_known check (manner in ('DECISION', 'ANNOUNCEMENT')),
    announced_by varchar(300) not null,
    note varchar(2000),
    text_label varchar(40) not null,
    text_hash varchar(64) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint adoption_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null
);
create index adoption_by_negotiation on adoption (negotiation_id);

--changeset paraph:0007-procedure
alter table negotiation add column initialling boolean default true not null;
alter table negotiation add column conclusion varchar(30) default 'SIGNATURE' not null constraint negotiation_conclusion_known check (conclusion in ('SIGNATURE', 'EXCHANGE_OF_NOTES', 'ADOPTION'));
create table party_change (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    party varchar(10) not null,
    name varchar(200) not null,
    kind varchar(10) not null constraint party_change_kind_known check (kind in ('LEFT', 'JOINED')),
    reason varchar(2000) not null,
    channel varchar(200),
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint party_change_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null
);
create index party_change_by_negotiation on party_change (negotiation_id);

--changeset paraph:0007-suspended-provisions
create table provision_suspension (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    paths text not null,
    reactivation varchar(2000) not null,
    standing boolean not null,
    recorded_by varchar(40) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint provision_suspension_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null
);
create index provision_suspension_by_negotiation on provision_suspension (negotiation_id);

--changeset paraph:0007-mandate
create table mandate (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    number integer not null,
    authority varchar(200) not null,
    scope varchar(2000) not null,
    blanket boolean not null,
    expires_on date,
    instructions varchar(4000),
    standing varchar(20) not null constraint mandate_standing_known check (standing in ('IN_FORCE', 'REPLACED', 'WITHDRAWN')),
    withdrawn_on date,
    withdrawal_reason varchar(2000),
    recorded_by varchar(40) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint mandate_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null,
    constraint mandate_number_unique unique (negotiation_id, number)
);
create table mandate_kind (
    mandate_id varchar(36) not null references mandate (id),
    kind varchar(20) not null constraint mandate_kind_known check (kind in ('NEGOTIATE', 'CONCLUDE', 'AMEND', 'TERMINATE')),
    primary key (mandate_id, kind)
);
create table red_line (
    id varchar(36) primary key,
    mandate_id varchar(36) not null references mandate (id),
    position integer not null,
    path varchar(2000),
    topic varchar(300),
    wording varchar(2000) not null,
    wording_hash varchar(64),
    widened boolean not null
);
create index red_line_by_mandate on red_line (mandate_id);
create table mandate_check (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    red_line_id varchar(36) not null references red_line (id),
    subject varchar(300) not null,
    state varchar(20) not null constraint mandate_check_state_known check (state in ('OPEN', 'WIDENED', 'UPHELD', 'CLOSED')),
    raised_by varchar(40) not null,
    authority varchar(200),
    decided_by varchar(40),
    note varchar(2000),
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint mandate_check_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null
);
create index mandate_check_by_negotiation on mandate_check (negotiation_id);
