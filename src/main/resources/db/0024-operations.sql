--liquibase formatted sql

--changeset paraph:0024-operations
create table incident_note (
    incident_id varchar(64) primary key,
    version bigint not null,
    owner varchar(40),
    note varchar(2000),
    changed_by varchar(40) not null,
    changed_at timestamp(6) with time zone not null
);
create table intervention (
    id varchar(36) primary key,
    version bigint not null,
    kind varchar(20) not null constraint intervention_kind_known check (kind in ('MOVE_TOKEN', 'CANCEL_INSTANCE')),
    instance_id varchar(64) not null,
    process_id varchar(255) not null,
    process_version integer not null,
    negotiation_id varchar(36),
    from_step varchar(255),
    to_step varchar(255),
    steps varchar(8000) not null,
    tokens varchar(8000) not null,
    reason varchar(4000) not null,
    requested_by varchar(40) not null,
    requested_at timestamp(6) with time zone not null,
    state varchar(20) not null constraint intervention_state_known check (state in ('REQUESTED', 'CARRIED_OUT', 'REFUSED', 'WITHDRAWN')),
    decided_by varchar(40),
    decided_at timestamp(6) with time zone,
    decision_reason varchar(4000)
);
create index intervention_by_instance on intervention (instance_id);
create index intervention_by_request on intervention (requested_at, id);
