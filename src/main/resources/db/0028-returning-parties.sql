--liquibase formatted sql

--changeset paraph:0028-returning-parties
-- A party that has left and comes back takes part a second time.
alter table treaty_party drop constraint treaty_party_unique;
alter table treaty_party add constraint treaty_party_place_unique unique (treaty_id, position);
