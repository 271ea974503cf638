--liquibase formatted sql

--changeset paraph:0032-task-comments
create table task_comment (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    task_id varchar(64) not null,
    task_key varchar(100) not null,
    author varchar(40) not null,
    unit varchar(20),
    words varchar(4000) not null,
    recorded_at timestamp(6) with time zone not null
);
create index task_comment_by_task on task_comment (task_id, recorded_at, id);
create index task_comment_by_negotiation on task_comment (negotiation_id, recorded_at, id);
