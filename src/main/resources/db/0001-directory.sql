--liquibase formatted sql

--changeset paraph:0001-directory
create table unit (
  id varchar(36) primary key,
  version bigint not null,
  code varchar(20) not null,
  party varchar(20),
  name_en varchar(200) not null,
  name_ko varchar(200) not null,
  name_ja varchar(200) not null,
  active boolean not null,
  created_at timestamp(6) with time zone not null,
  constraint unit_code_once unique (code)
);

create table person (
  id varchar(36) primary key,
  version bigint not null,
  username varchar(40) not null,
  name varchar(200) not null,
  unit_id varchar(36) not null,
  clearance varchar(20) not null,
  password_hash varchar(300) not null,
  active boolean not null,
  created_at timestamp(6) with time zone not null,
  constraint person_username_once unique (username),
  constraint person_unit_known foreign key (unit_id) references unit (id),
  constraint person_clearance_known check (clearance in
    ('UNCLASSIFIED', 'RESTRICTED', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET'))
);
create index person_by_unit on person (unit_id);

create table person_role (
  person_id varchar(36) not null,
  role varchar(30) not null,
  constraint person_role_once primary key (person_id, role),
  constraint person_role_held foreign key (person_id) references person (id),
  constraint person_role_known check (role in ('DRAFTING_OFFICER', 'NEGOTIATOR', 'CHIEF_NEGOTIATOR', 'TREATY_OFFICER',
    'LEGAL_REVIEWER', 'REVIEWER', 'MEETING_SECRETARY', 'APPROVER', 'LEGISLATURE_LIAISON', 'REGISTRAR', 'AUDITOR',
    'ADMINISTRATOR'))
);
create index person_role_by_role on person_role (role);
