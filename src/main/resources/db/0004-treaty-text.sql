--liquibase formatted sql

--changeset paraph:0004-structured-text
create table text_content (
    text_version_id varchar(36) primary key references text_version (id),
    form varchar(20) not null constraint text_form_known check (form in ('PLAIN', 'STRUCTURED')),
    content text not null
);
insert into text_content (text_version_id, form, content) select id, 'PLAIN', body from text_version;
alter table text_version drop column body;
alter table text_version alter column title set data type varchar(2000);
alter table text_version drop constraint text_status_known;
update text_version set status = 'ROLLING' where status = 'CLEARED';
update text_version set status = 'CLEAN' where status = 'AGREED';
alter table text_version add constraint text_status_known check (status in ('DRAFT', 'ROLLING', 'AGREED_IN_SUBSTANCE', 'CLEAN', 'LEGALLY_VERIFIED', 'INITIALLED', 'SIGNED', 'REOPENED'));
alter table text_version add column marking varchar(20) constraint text_version_marking_known check (marking in ('UNCLASSIFIED', 'RESTRICTED', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET'));
alter table text_version add column round integer;
alter table text_version add column renders_id varchar(36) references text_version (id);
alter table text_version add column merged_id varchar(36) references text_version (id);
create table text_reopening (
    text_version_id varchar(36) primary key references text_version (id),
    reason varchar(2000) not null,
    changed_provisions text not null,
    stale text not null
);

--changeset paraph:0004-consensus
create table party_position (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    text_version_id varchar(36) not null references text_version (id),
    round integer,
    party varchar(10) not null,
    stance varchar(30) not null constraint stance_known check (stance in ('ACCEPT', 'ACCEPT_AD_REFERENDUM', 'RESERVE', 'REJECT', 'PENDING_INSTRUCTIONS')),
    covered text not null,
    whole boolean not null,
    note varchar(4000),
    marking varchar(20) constraint party_position_marking_known check (marking in ('UNCLASSIFIED', 'RESTRICTED', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET')),
    recorded_by varchar(40) not null,
    position integer not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint party_position_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null,
    constraint party_position_order_unique unique (negotiation_id, position)
);
create table provision_examination (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    round integer,
    stage varchar(20) not null constraint examination_stage_known check (stage in ('BEGUN', 'COMPLETED', 'CHANGED', 'REMOVED')),
    covered text not null,
    position integer not null,
    constraint provision_examination_order_unique unique (negotiation_id, position)
);
create table major_terms (
    negotiation_id varchar(36) primary key references negotiation (id),
    paths text not null
);
create table round_consensus (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    round integer not null,
    text_version_id varchar(36) not null references text_version (id),
    status varchar(30) not null constraint round_consensus_status_known check (status in ('DRAFT', 'ROLLING', 'AGREED_IN_SUBSTANCE', 'CLEAN', 'LEGALLY_VERIFIED', 'INITIALLED', 'SIGNED', 'REOPENED')),
    statuses text not null,
    constraint round_consensus_once unique (negotiation_id, attempt, round)
);

--changeset paraph:0004-drafting
create table text_bracket (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    number integer not null,
    path varchar(2000) not null,
    notation text not null,
    opened_version_id varchar(36) not null references text_version (id),
    opened_attempt integer not null,
    opened_round integer,
    closed_version_id varchar(36) references text_version (id),
    closed_attempt integer,
    closed_round integer,
    resolution text,
    constraint text_bracket_number_unique unique (negotiation_id, number)
);
create table text_proposal (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    text_version_id varchar(36) not null references text_version (id),
    party varchar(10),
    path varchar(2000) not null,
    kind varchar(20) not null constraint text_proposal_kind_known check (kind in ('REPLACE', 'INSERT_AFTER', 'DELETE')),
    wording text not null,
    reason varchar(4000) not null,
    author varchar(40) not null,
    state varchar(20) not null constraint text_proposal_state_known check (state in ('OPEN', 'ACCEPTED', 'REJECTED')),
    decided_by varchar(40),
    decision_reason varchar(4000),
    decided_on date,
    result_version_id varchar(36) references text_version (id),
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint text_proposal_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null
);
create index text_proposal_by_negotiation on text_proposal (negotiation_id);
create table text_comment (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    text_version_id varchar(36) not null references text_version (id),
    path varchar(2000) not null,
    provision_sha256 varchar(64) not null,
    reply_to varchar(36) references text_comment (id),
    author varchar(40) not null,
    unit varchar(20),
    words varchar(8000) not null,
    state varchar(20) not null constraint text_comment_state_known check (state in ('OPEN', 'ACCEPTED', 'NOTED', 'REJECTED')),
    settled_by varchar(40),
    settled_reason varchar(4000),
    recorded_at timestamp(6) with time zone not null
);
create index text_comment_by_negotiation on text_comment (negotiation_id);

--changeset paraph:0004-languages
create table text_language (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    language varchar(35) not null,
    standing varchar(20) not null constraint text_language_standing_known check (standing in ('AUTHENTIC', 'TRANSLATION')),
    prevailing boolean not null,
    constraint text_language_once unique (negotiation_id, language)
);
create table concordance_certificate (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    first_version_id varchar(36) not null references text_version (id),
    first_language varchar(35) not null,
    first_hash varchar(64) not null,
    second_version_id varchar(36) not null references text_version (id),
    second_language varchar(35) not null,
    second_hash varchar(64) not null,
    certified_by varchar(200) not null,
    office varchar(200) not null,
    note varchar(4000),
    recorded_by varchar(40) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint concordance_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null
);
create index concordance_by_negotiation on concordance_certificate (negotiation_id);
