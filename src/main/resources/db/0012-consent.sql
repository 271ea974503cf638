--liquibase formatted sql

--changeset paraph:0012-entry-into-force
alter table international_act drop constraint entry_mechanism_known;
alter table international_act add constraint entry_mechanism_known check (mechanism in ('ON_SIGNATURE', 'LATER_NOTIFICATION', 'LATER_NOTIFICATION_PLUS', 'AGREED_DATE', 'NTH_DEPOSIT_PLUS', 'THRESHOLD_PLUS', 'FIRST_OF_MONTH', 'ALL_CONSENTED', 'THIRD_PARTY_ACT_PLUS', 'OTHER'));
alter table international_act add column retroactive_to date;
create table final_clauses (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    mechanism varchar(30) not null constraint final_clauses_mechanism_known check (mechanism in ('ON_SIGNATURE', 'LATER_NOTIFICATION', 'LATER_NOTIFICATION_PLUS', 'AGREED_DATE', 'NTH_DEPOSIT_PLUS', 'THRESHOLD_PLUS', 'FIRST_OF_MONTH', 'ALL_CONSENTED', 'THIRD_PARTY_ACT_PLUS', 'OTHER')),
    provision varchar(200) not null,
    period varchar(20),
    deposits integer,
    share varchar(7),
    whichever varchar(10) constraint final_clauses_whichever_known check (whichever in ('SMALLER', 'GREATER')),
    among_parties text not null,
    agreed_date date,
    later_period varchar(20),
    trigger_body varchar(300),
    trigger_act varchar(300),
    means text not null,
    depositary varchar(200),
    note varchar(2000),
    recorded_by varchar(40) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint final_clauses_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null
);
create index final_clauses_by_negotiation on final_clauses (negotiation_id);

--changeset paraph:0012-consent
create table consent_act (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    party varchar(10) not null,
    means varchar(20) not null constraint consent_act_means_known check (means in ('SIGNATURE', 'NOTIFICATION', 'RATIFICATION', 'ACCEPTANCE', 'APPROVAL', 'ACCESSION')),
    depositary varchar(200) not null,
    number varchar(60),
    signatory varchar(200),
    office varchar(20) constraint consent_act_office_known check (office in ('HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER', 'MINISTER', 'HEAD_OF_MISSION', 'OTHER')),
    full_powers varchar(200),
    reservations varchar(4000),
    text_label varchar(40) not null,
    text_hash varchar(64) not null,
    recorded_by varchar(40) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint consent_act_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null
);
create index consent_act_by_negotiation on consent_act (negotiation_id);

create table consent_revocation (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    act_id varchar(36) not null,
    party varchar(10) not null,
    channel varchar(200) not null,
    reason varchar(2000) not null,
    recorded_by varchar(40) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint consent_revocation_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null
);
create index consent_revocation_by_negotiation on consent_revocation (negotiation_id);

create table provisional_application (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    provision varchar(200) not null,
    parties text not null,
    paths text not null,
    begins_on date not null,
    ended_on date,
    ended_by varchar(10) constraint provisional_application_ended_by_known check (ended_by in ('NOTICE', 'FORCE', 'AGREEMENT')),
    end_note varchar(2000),
    note varchar(2000),
    recorded_by varchar(40) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint provisional_application_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null
);
create index provisional_application_by_negotiation on provisional_application (negotiation_id);

create table conclusion_record (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    kind varchar(30) not null constraint conclusion_record_kind_known check (kind in ('THIRD_PARTY_ACT', 'REFUSAL_ANSWER', 'NO_INTENTION', 'DEPOSITARY_NOTIFICATION', 'REGISTRATION', 'PROMULGATION')),
    party varchar(10),
    body varchar(300) not null,
    subject varchar(300),
    number varchar(100),
    note varchar(2000),
    recorded_by varchar(40) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint conclusion_record_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null
);
create index conclusion_record_by_negotiation on conclusion_record (negotiation_id);
