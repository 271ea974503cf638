--liquibase formatted sql

--changeset paraph:0025-access
alter table person add kind varchar(20) default 'PERSON' not null;
alter table person add constraint person_kind_known check (kind in ('PERSON', 'PROGRAM'));
create table api_client (
    username varchar(40) primary key,
    version bigint not null,
    contact varchar(40) not null,
    scopes varchar(200) not null,
    topics varchar(4000) not null,
    created_by varchar(40) not null,
    created_at timestamp(6) with time zone not null,
    changed_by varchar(40) not null,
    changed_at timestamp(6) with time zone not null,
    constraint api_client_account foreign key (username) references person (username),
    constraint api_client_contact foreign key (contact) references person (username)
);
create table api_token (
    id varchar(12) primary key,
    version bigint not null,
    holder varchar(40) not null,
    name varchar(100) not null,
    scopes varchar(200) not null,
    topics varchar(4000) not null,
    secret_sha256 varchar(64) not null,
    created_by varchar(40) not null,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    revoked_by varchar(40),
    revoked_at timestamp(6) with time zone,
    successor varchar(12),
    last_used_at timestamp(6) with time zone,
    constraint api_token_holder foreign key (holder) references person (username)
);
create index api_token_by_holder on api_token (holder, created_at);
