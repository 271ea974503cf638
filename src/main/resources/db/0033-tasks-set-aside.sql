--liquibase formatted sql

--changeset paraph:0033-aside
alter table work_item add column aside_until timestamp(6) with time zone;
