--liquibase formatted sql

--changeset paraph:0027-keyed-requests
create table keyed_request (
    id varchar(64) primary key,
    account varchar(60) not null,
    fingerprint varchar(64) not null,
    state varchar(10) not null
        constraint keyed_request_state_known check (state in ('BEGUN', 'EXECUTED', 'ANSWERED')),
    turn varchar(36) not null,
    begun_at timestamp(6) with time zone not null,
    status integer,
    headers text,
    body bytea
);
create index keyed_request_by_age on keyed_request (begun_at);
