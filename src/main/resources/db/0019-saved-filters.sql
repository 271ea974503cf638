--liquibase formatted sql

--changeset paraph:0019-saved-filters
create table saved_filter (
    id varchar(36) primary key,
    owner varchar(40) not null,
    name varchar(80) not null,
    choice varchar(500) not null,
    shared_unit varchar(20),
    created_at timestamp(6) with time zone not null,
    constraint saved_filter_name_unique unique (owner, name)
);
create index saved_filter_by_unit on saved_filter (shared_unit);
