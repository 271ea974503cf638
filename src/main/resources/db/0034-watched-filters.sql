--liquibase formatted sql

--changeset paraph:0034-watched-filters
create table filter_watch (
    id varchar(36) primary key,
    version bigint not null,
    filter_id varchar(36) not null references saved_filter (id) on delete cascade,
    username varchar(40) not null,
    changed_at timestamp(6) with time zone,
    constraint filter_watch_unique unique (filter_id, username)
);
create index filter_watch_by_person on filter_watch (username);
create table filter_watch_task (
    watch_id varchar(36) not null references filter_watch (id) on delete cascade,
    task_id varchar(64) not null,
    primary key (watch_id, task_id)
);

--changeset paraph:0034-letters
alter table mail_occasion drop constraint mail_occasion_kind_known;
alter table mail_occasion add constraint mail_occasion_kind_known check (kind in
    ('NEW_TASK', 'DUE_SOON', 'OVERDUE', 'DELEGATED', 'PREPARED', 'FOLLOW_UP', 'MATCHED', 'SUSPENSION', 'MENTION'));
