--liquibase formatted sql

--changeset paraph:0026-events
insert into start_turn (id) values (2);
create table outbox_event (
    id varchar(36) primary key,
    dossier varchar(36) not null,
    reference varchar(80),
    sequence bigint,
    position bigint constraint outbox_event_position unique,
    type varchar(120) not null,
    action varchar(100) not null,
    thing varchar(120),
    actor varchar(40),
    occurred_on date,
    recorded_at timestamp(6) with time zone not null,
    constraint outbox_event_in_order unique (dossier, sequence)
);
create index outbox_event_by_number on outbox_event (sequence);
create index outbox_event_by_age on outbox_event (recorded_at);
create table webhook (
    id varchar(36) primary key,
    version bigint not null,
    owner varchar(40) not null,
    url varchar(500) not null,
    types varchar(4000) not null,
    dossier varchar(36),
    active boolean not null,
    gone_at timestamp(6) with time zone,
    secret varchar(200) not null,
    previous_secret varchar(200),
    previous_until timestamp(6) with time zone,
    created_at timestamp(6) with time zone not null
);
create index webhook_by_owner on webhook (owner);
create table webhook_line (
    webhook_id varchar(36) primary key references webhook (id) on delete cascade,
    version bigint not null,
    claimed_by varchar(36),
    claimed_until timestamp(6) with time zone,
    failures integer not null,
    shut_until timestamp(6) with time zone,
    last_success_at timestamp(6) with time zone,
    last_failure_at timestamp(6) with time zone,
    last_failure varchar(20) constraint webhook_line_failure_known check (last_failure in ('ADDRESS', 'NAME',
        'CONNECTION', 'TIMEOUT', 'TLS', 'GARBLED', 'STATUS')),
    last_status integer
);
create table webhook_delivery (
    id varchar(36) primary key,
    version bigint not null,
    webhook_id varchar(36) not null references webhook (id) on delete cascade,
    event_id varchar(36) not null references outbox_event (id) on delete cascade,
    dossier varchar(36) not null,
    position bigint not null,
    state varchar(10) not null
        constraint webhook_delivery_state_known check (state in ('WAITING', 'DELIVERED', 'DEAD')),
    attempts integer not null,
    next_attempt_at timestamp(6) with time zone not null,
    last_attempt_at timestamp(6) with time zone,
    last_failure varchar(20) constraint webhook_delivery_failure_known check (last_failure in ('ADDRESS', 'NAME',
        'CONNECTION', 'TIMEOUT', 'TLS', 'GARBLED', 'STATUS')),
    last_status integer,
    constraint webhook_delivery_once unique (webhook_id, event_id)
);
create index webhook_delivery_by_turn on webhook_delivery (webhook_id, state, position);
create index webhook_delivery_by_line on webhook_delivery (webhook_id, dossier, state, position);
create index webhook_delivery_by_time on webhook_delivery (state, next_attempt_at);
create index webhook_delivery_by_event on webhook_delivery (event_id);
