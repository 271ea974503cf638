--liquibase formatted sql

-- What has no number yet has no place yet either, and those without a place are found by theirs.
--changeset paraph:0036-events-by-place
drop index outbox_event_by_number;
