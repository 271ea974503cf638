--liquibase formatted sql

--changeset paraph:0037-revised-comments
alter table task_comment add column version bigint default 1 not null;
alter table task_comment add column revised_at timestamp(6) with time zone;
create table task_comment_wording (
    comment_id varchar(36) not null references task_comment (id),
    number integer not null,
    words varchar(4000) not null,
    written_at timestamp(6) with time zone not null,
    primary key (comment_id, number)
);
