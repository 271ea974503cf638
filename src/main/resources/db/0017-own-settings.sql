--liquibase formatted sql

--changeset paraph:0017-own-settings
create table own_settings (
    username varchar(40) primary key,
    version bigint not null,
    language varchar(2),
    zone varchar(60),
    shortcuts boolean not null
);
