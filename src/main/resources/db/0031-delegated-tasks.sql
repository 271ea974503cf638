--liquibase formatted sql

--changeset paraph:0031-delegation
alter table work_item add column follow_up_at timestamp(6) with time zone;
alter table work_item add column delegate varchar(40);
alter table work_item add column delegated_at timestamp(6) with time zone;
alter table work_item add column delegated_what varchar(4000);
alter table work_item add column prepared_by varchar(40);
alter table work_item add column prepared_at timestamp(6) with time zone;
alter table work_item add column prepared_what varchar(4000);
create index work_item_by_delegate on work_item (delegate, created_at, task_id);

--changeset paraph:0031-personal-letters
alter table mail_occasion drop constraint mail_occasion_kind_known;
alter table mail_occasion add constraint mail_occasion_kind_known check (kind in
    ('NEW_TASK', 'DUE_SOON', 'OVERDUE', 'DELEGATED', 'PREPARED', 'FOLLOW_UP', 'SUSPENSION', 'MENTION'));
