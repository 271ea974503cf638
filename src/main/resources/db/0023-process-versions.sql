--liquibase formatted sql

--changeset paraph:0023-process-versions
create table version_proposal (
    id varchar(36) primary key,
    version bigint not null,
    number bigint not null constraint version_proposal_number_once unique,
    title varchar(200) not null,
    reason varchar(4000) not null,
    proposed_by varchar(40) not null,
    proposed_at timestamp(6) with time zone not null,
    base_deployment varchar(64) not null,
    content_hash varchar(64) not null,
    plan text not null,
    move_running boolean not null,
    activate_at timestamp(6) with time zone,
    warnings integer not null,
    state varchar(20) not null constraint version_proposal_state_known check (state in ('PROPOSED', 'APPROVED', 'IN_FORCE', 'REPLACED', 'REJECTED', 'WITHDRAWN')),
    decided_by varchar(40),
    decided_at timestamp(6) with time zone,
    decision_reason varchar(4000),
    leave_behind boolean not null,
    in_force_at timestamp(6) with time zone,
    deployment varchar(64),
    hindrance varchar(200)
);
create table proposed_file (
    id varchar(36) primary key,
    proposal_id varchar(36) not null references version_proposal (id),
    name varchar(120) not null,
    content text not null,
    constraint proposed_file_once unique (proposal_id, name)
);
create table migration_run (
    id varchar(36) primary key,
    version bigint not null,
    proposal_id varchar(36) not null references version_proposal (id),
    kind varchar(20) not null constraint migration_run_kind_known check (kind in ('REHEARSAL', 'MIGRATION')),
    content_hash varchar(64) not null,
    state varchar(20) not null constraint migration_run_state_known check (state in ('GATHERING', 'RUNNING', 'PAUSED', 'DONE', 'BROKEN_OFF')),
    started_by varchar(40) not null,
    started_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    gathered_to varchar(64) not null,
    worked_by varchar(36),
    worked_until timestamp(6) with time zone
);
create index migration_run_by_proposal on migration_run (proposal_id);
create index migration_run_by_state on migration_run (state);
create table migration_item (
    id varchar(36) primary key,
    run_id varchar(36) not null references migration_run (id),
    negotiation_id varchar(36) not null,
    state varchar(20) not null constraint migration_item_state_known check (state in ('WAITING', 'MOVES', 'REFUSED', 'FAILED')),
    effect text,
    worked_at timestamp(6) with time zone,
    constraint migration_item_once unique (run_id, negotiation_id)
);
create index migration_item_by_state on migration_item (run_id, state, negotiation_id);
