--liquibase formatted sql

--changeset paraph:0001-placeholder
create table placeholder (id varchar(36) primary key);
