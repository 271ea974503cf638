--liquibase formatted sql

--changeset paraph:0013-calendars
create table working_calendar (
    code varchar(20) primary key,
    version bigint not null,
    kind varchar(10) not null constraint working_calendar_kind_known check (kind in ('WORKING', 'SITTING')),
    name_en varchar(200) not null,
    name_ko varchar(200) not null,
    name_ja varchar(200) not null,
    zone varchar(60) not null,
    working_week varchar(80) not null,
    opens_at time not null,
    closes_at time not null
);
create table calendar_day (
    calendar_code varchar(20) not null references working_calendar (code),
    on_day date not null,
    kind varchar(10) not null constraint calendar_day_kind_known check (kind in ('HOLIDAY', 'WORKED', 'SITTING')),
    name_en varchar(200) not null,
    name_ko varchar(200) not null,
    name_ja varchar(200) not null,
    primary key (calendar_code, on_day)
);
create table calendar_use (
    holder varchar(30) primary key,
    calendar_code varchar(20) not null references working_calendar (code)
);

--changeset paraph:0013-review-deadlines
alter table ministry_review add column rule_count integer;
alter table ministry_review add column rule_unit varchar(20) constraint ministry_review_rule_unit_known check (rule_unit in ('WORKING_DAYS', 'WORKING_HOURS', 'HOURS', 'DAYS', 'SITTING_DAYS'));
alter table ministry_review add column counted_from timestamp(6) with time zone;

--changeset paraph:0013-calendar-feed
create table calendar_feed (
    username varchar(40) primary key,
    secret_sha256 varchar(64) not null constraint calendar_feed_secret_unique unique,
    tells_up_to varchar(20) not null constraint calendar_feed_tells_up_to_known check (tells_up_to in ('UNCLASSIFIED', 'RESTRICTED', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET')),
    language varchar(10) not null,
    created_at timestamp(6) with time zone not null
);
