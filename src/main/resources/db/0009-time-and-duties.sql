--liquibase formatted sql

--changeset paraph:0009-holds
create table branch_hold (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    subject_id varchar(36) not null,
    branch varchar(200) not null,
    body varchar(20) not null constraint branch_hold_body_known check (body in ('LEGISLATURE', 'COURT', 'OTHER')),
    initiator varchar(200) not null,
    authority varchar(200) not null,
    legal_basis varchar(500) not null,
    reason varchar(2000) not null,
    public_line varchar(2000),
    end_condition varchar(1000),
    end_condition_date date,
    ordered_by varchar(40) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint branch_hold_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null,
    decision varchar(2000),
    decided_on date,
    decided_by varchar(40),
    ended_at timestamp(6) with time zone
);
create index branch_hold_by_negotiation on branch_hold (negotiation_id);
create table dossier_activity (
    negotiation_id varchar(36) primary key references negotiation (id),
    last_act_at timestamp(6) with time zone not null,
    asked_at timestamp(6) with time zone
);
create index dossier_activity_by_last_act on dossier_activity (last_act_at);
insert into dossier_activity (negotiation_id, last_act_at)
    select negotiation_id, max(recorded_at) from state_change group by negotiation_id;

--changeset paraph:0009-duties
create table substitution (
    id varchar(36) primary key,
    version bigint not null,
    principal varchar(40) not null,
    substitute varchar(40) not null,
    runs_from timestamp(6) with time zone not null,
    runs_until timestamp(6) with time zone not null,
    reason varchar(1000) not null,
    granted_by varchar(40) not null,
    granted_at timestamp(6) with time zone not null,
    revoked_by varchar(40),
    revoked_at timestamp(6) with time zone
);
create index substitution_by_substitute on substitution (substitute, runs_until);
create table substitution_dossier (
    substitution_id varchar(36) not null references substitution (id),
    negotiation_id varchar(36) not null,
    primary key (substitution_id, negotiation_id)
);
create table substituted_act (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    action varchar(80) not null,
    subject varchar(120),
    substitute varchar(40) not null,
    principal varchar(40) not null,
    recorded_at timestamp(6) with time zone not null
);
create index substituted_act_by_negotiation on substituted_act (negotiation_id);
alter table audit_entry add column on_behalf_of varchar(40);
