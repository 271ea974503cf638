--liquibase formatted sql

--changeset paraph:0020-mail
create table mail_wishes (
    username varchar(40) primary key,
    version bigint not null,
    address varchar(254),
    hour_of_day integer not null,
    new_task varchar(10) not null constraint mail_wishes_new_task_known check (new_task in ('NONE', 'AT_ONCE', 'DAILY')),
    due_soon varchar(10) not null constraint mail_wishes_due_soon_known check (due_soon in ('NONE', 'AT_ONCE', 'DAILY')),
    overdue varchar(10) not null constraint mail_wishes_overdue_known check (overdue in ('NONE', 'AT_ONCE', 'DAILY')),
    suspension varchar(10) not null constraint mail_wishes_suspension_known check (suspension in ('NONE', 'AT_ONCE', 'DAILY')),
    mention varchar(10) not null constraint mail_wishes_mention_known check (mention in ('NONE', 'AT_ONCE', 'DAILY'))
);
create table mail_occasion (
    id varchar(36) primary key,
    version bigint not null,
    kind varchar(10) not null
        constraint mail_occasion_kind_known check (kind in ('NEW_TASK', 'DUE_SOON', 'OVERDUE', 'SUSPENSION', 'MENTION')),
    negotiation_id varchar(36) not null,
    task_id varchar(64),
    addressee varchar(40),
    caused_by varchar(40),
    due_at timestamp(6) with time zone,
    recorded_at timestamp(6) with time zone not null,
    ripe_at timestamp(6) with time zone not null,
    spread_at timestamp(6) with time zone
);
create index mail_occasion_by_ripeness on mail_occasion (spread_at, ripe_at);
create table mailing (
    id varchar(36) primary key,
    version bigint not null,
    occasion_id varchar(36) not null references mail_occasion (id) on delete cascade,
    recipient varchar(40) not null,
    send_at timestamp(6) with time zone not null,
    claimed_until timestamp(6) with time zone,
    attempts integer not null,
    sent_at timestamp(6) with time zone,
    dropped_at timestamp(6) with time zone,
    constraint mailing_once unique (occasion_id, recipient)
);
create index mailing_by_turn on mailing (sent_at, dropped_at, send_at);
create index mailing_by_recipient on mailing (recipient);
