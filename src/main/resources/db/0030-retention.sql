--liquibase formatted sql

--changeset paraph:0030-retention
create table retention_change (
    id varchar(36) primary key,
    version bigint not null,
    ending varchar(20) not null constraint retention_change_ending_known check (ending in ('TREATY_ENDED', 'ABANDONED')),
    retention_class varchar(20) not null constraint retention_change_retention_class_known
        check (retention_class in ('PERMANENT', 'SEMI_PERMANENT', 'YEARS_30', 'YEARS_10', 'YEARS_5', 'YEARS_3', 'YEARS_1')),
    reason varchar(4000) not null,
    requested_by varchar(40) not null,
    requested_at timestamp(6) with time zone not null,
    state varchar(20) not null constraint retention_change_state_known check (state in ('REQUESTED', 'CONFIRMED', 'SUPERSEDED', 'REFUSED', 'WITHDRAWN')),
    decided_by varchar(40),
    decided_at timestamp(6) with time zone,
    decision_reason varchar(4000)
);
create index retention_change_by_request on retention_change (requested_at, id);
create table legal_hold (
    id varchar(36) primary key,
    version bigint not null,
    negotiation_id varchar(36) not null references negotiation (id),
    reason varchar(4000) not null,
    placed_by varchar(40) not null,
    placed_at timestamp(6) with time zone not null,
    lifted_by varchar(40),
    lifted_at timestamp(6) with time zone,
    lift_reason varchar(4000)
);
create index legal_hold_of on legal_hold (negotiation_id);
create index legal_hold_by_day on legal_hold (placed_at, id);
create table history_removal (
    negotiation_id varchar(36) primary key references negotiation (id),
    ending varchar(20) not null constraint history_removal_ending_known check (ending in ('TREATY_ENDED', 'ABANDONED')),
    retention_class varchar(20) not null constraint history_removal_retention_class_known
        check (retention_class in ('PERMANENT', 'SEMI_PERMANENT', 'YEARS_30', 'YEARS_10', 'YEARS_5', 'YEARS_3', 'YEARS_1')),
    completed_on date not null,
    processes integer not null,
    removed_at timestamp(6) with time zone not null
);
