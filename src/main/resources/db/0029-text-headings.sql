--liquibase formatted sql

--changeset paraph:0029-text-headings
create table text_headings (
    text_version_id varchar(36) primary key references text_version (id),
    headings text not null
);
