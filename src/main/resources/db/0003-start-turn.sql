--liquibase formatted sql

--changeset paraph:0003-start-turn
create table start_turn (
    id integer primary key
);
insert into start_turn (id) values (1);
