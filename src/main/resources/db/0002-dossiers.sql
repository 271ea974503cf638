--liquibase formatted sql

--changeset paraph:0002-negotiation
create table reference_counter (
    prefix varchar(60) primary key,
    last_number integer not null
);
create table negotiation (
    id varchar(36) primary key,
    version bigint not null,
    reference varchar(80) not null constraint negotiation_reference_unique unique,
    home_party varchar(10) not null,
    title varchar(300) not null,
    subject varchar(4000) not null,
    lead_ministry varchar(20) not null,
    target_date date,
    marking varchar(20) not null constraint negotiation_marking_known check (marking in ('UNCLASSIFIED', 'RESTRICTED', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET')),
    state varchar(30) not null constraint negotiation_state_known check (state in ('PROPOSED', 'MANDATED', 'DRAFTING', 'WORKING_LEVEL_TALKS', 'TEXT_AGREED', 'INITIALLED', 'IN_APPROVAL', 'APPROVED_FOR_SIGNATURE', 'SIGNING_SCHEDULED', 'SIGNED', 'IN_FORCE', 'HELD', 'SIGNING_POSTPONED', 'SHELVED', 'ABANDONED')),
    publicity varchar(30) not null constraint negotiation_publicity_known check (publicity in ('WITHHELD', 'TALKS_ANNOUNCED', 'SUMMARY_PUBLISHED', 'TEXT_PUBLISHED')),
    proposed_by varchar(40) not null,
    text_version_id varchar(36),
    text_label varchar(40),
    text_hash varchar(64),
    text_settled boolean not null
);
create table negotiation_party (
    negotiation_id varchar(36) not null references negotiation (id),
    position integer not null,
    code varchar(10) not null,
    name varchar(200) not null,
    primary key (negotiation_id, position)
);
create table negotiation_participant (
    negotiation_id varchar(36) not null references negotiation (id),
    kind varchar(10) not null constraint participant_kind_known check (kind in ('UNIT', 'PERSON')),
    code varchar(40) not null,
    primary key (negotiation_id, kind, code)
);
create index negotiation_participant_by_code on negotiation_participant (kind, code);
create table attempt (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    number integer not null,
    entry_point varchar(30) not null constraint attempt_entry_known check (entry_point in ('MANDATE', 'DRAFTING', 'WORKING_LEVEL_TALKS', 'INITIALLING', 'APPROVAL', 'SIGNING')),
    opened_on date not null,
    baseline_text_label varchar(40),
    baseline_text_hash varchar(64),
    closed_on date,
    closed_from varchar(30) constraint attempt_closed_from_known check (closed_from in ('PROPOSED', 'MANDATED', 'DRAFTING', 'WORKING_LEVEL_TALKS', 'TEXT_AGREED', 'INITIALLED', 'IN_APPROVAL', 'APPROVED_FOR_SIGNATURE', 'SIGNING_SCHEDULED', 'SIGNED', 'IN_FORCE', 'HELD', 'SIGNING_POSTPONED', 'SHELVED', 'ABANDONED')),
    closed_as varchar(30) constraint attempt_closed_as_known check (closed_as in ('PROPOSED', 'MANDATED', 'DRAFTING', 'WORKING_LEVEL_TALKS', 'TEXT_AGREED', 'INITIALLED', 'IN_APPROVAL', 'APPROVED_FOR_SIGNATURE', 'SIGNING_SCHEDULED', 'SIGNED', 'IN_FORCE', 'HELD', 'SIGNING_POSTPONED', 'SHELVED', 'ABANDONED')),
    final_text_label varchar(40),
    final_text_hash varchar(64),
    constraint attempt_number_unique unique (negotiation_id, number)
);
create table suspension (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    position integer not null,
    attempt integer not null,
    kind varchar(30) not null constraint suspension_kind_known check (kind in ('ADMINISTRATIVE_HOLD', 'POSTPONED_SIGNATURE', 'SHELVED')),
    prior_state varchar(30) not null constraint suspension_prior_state_known check (prior_state in ('PROPOSED', 'MANDATED', 'DRAFTING', 'WORKING_LEVEL_TALKS', 'TEXT_AGREED', 'INITIALLED', 'IN_APPROVAL', 'APPROVED_FOR_SIGNATURE', 'SIGNING_SCHEDULED', 'SIGNED', 'IN_FORCE', 'HELD', 'SIGNING_POSTPONED', 'SHELVED', 'ABANDONED')),
    text_hash varchar(64),
    initiator varchar(200) not null,
    authority varchar(200) not null,
    reason varchar(2000) not null,
    public_line varchar(2000),
    end_condition varchar(1000),
    end_condition_date date,
    ordered_by varchar(40) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint suspension_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null,
    resumed_on date,
    resumed_recorded_at timestamp(6) with time zone,
    resumed_by varchar(40),
    resumed_authority varchar(200),
    resumed_reason varchar(2000),
    resumed_public_line varchar(2000),
    resumed_at_entry varchar(30) constraint suspension_resumed_at_entry_known check (resumed_at_entry in ('MANDATE', 'DRAFTING', 'WORKING_LEVEL_TALKS', 'INITIALLING', 'APPROVAL', 'SIGNING')),
    new_ceremony_at timestamp(6) with time zone,
    new_ceremony_zone varchar(60),
    new_ceremony_place varchar(200),
    superseded_on date,
    constraint suspension_position_unique unique (negotiation_id, position)
);
create table suspension_acknowledgement (
    suspension_id varchar(36) not null references suspension (id),
    position integer not null,
    party varchar(10) not null,
    acknowledged_on date not null,
    channel varchar(200) not null,
    note varchar(2000),
    recorded_at timestamp(6) with time zone not null,
    primary key (suspension_id, position)
);
create table state_change (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    position integer not null,
    attempt integer not null,
    from_state varchar(30) constraint state_change_from_state_known check (from_state in ('PROPOSED', 'MANDATED', 'DRAFTING', 'WORKING_LEVEL_TALKS', 'TEXT_AGREED', 'INITIALLED', 'IN_APPROVAL', 'APPROVED_FOR_SIGNATURE', 'SIGNING_SCHEDULED', 'SIGNED', 'IN_FORCE', 'HELD', 'SIGNING_POSTPONED', 'SHELVED', 'ABANDONED')),
    to_state varchar(30) not null constraint state_change_to_state_known check (to_state in ('PROPOSED', 'MANDATED', 'DRAFTING', 'WORKING_LEVEL_TALKS', 'TEXT_AGREED', 'INITIALLED', 'IN_APPROVAL', 'APPROVED_FOR_SIGNATURE', 'SIGNING_SCHEDULED', 'SIGNED', 'IN_FORCE', 'HELD', 'SIGNING_POSTPONED', 'SHELVED', 'ABANDONED')),
    recorded_by varchar(40) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint state_change_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null,
    constraint state_change_position_unique unique (negotiation_id, position)
);

--changeset paraph:0002-case-file
create table dossier_link (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    kind varchar(20) not null constraint dossier_link_kind_known check (kind in ('EARLIER', 'SIBLING', 'TREATY', 'RELATED')),
    target_id varchar(36) references negotiation (id),
    title varchar(300) not null,
    note varchar(1000),
    recorded_at timestamp(6) with time zone not null
);
create index dossier_link_by_negotiation on dossier_link (negotiation_id);
create table context_event (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    actor varchar(300) not null,
    event varchar(2000) not null,
    source varchar(1000),
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint context_event_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null
);
create index context_event_by_negotiation on context_event (negotiation_id);
create table briefing (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    audience varchar(300) not null,
    given_by varchar(300) not null,
    content varchar(4000) not null,
    left_out varchar(7000) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint briefing_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null
);
create index briefing_by_negotiation on briefing (negotiation_id);

--changeset paraph:0002-text
create table text_version (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    parent_id varchar(36) references text_version (id),
    label varchar(40) not null,
    language varchar(35) not null,
    title varchar(500) not null,
    body varchar(500000) not null,
    sha256 varchar(64) not null,
    change_kind varchar(20) constraint text_change_known check (change_kind in ('SUBSTANTIVE', 'TECHNICAL', 'TRANSLATION', 'TYPOGRAPHICAL')),
    note varchar(2000),
    status varchar(20) not null constraint text_status_known check (status in ('DRAFT', 'CLEARED', 'ROLLING', 'AGREED', 'INITIALLED', 'REOPENED', 'SIGNED')),
    author varchar(40) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint text_version_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null,
    constraint text_label_unique unique (negotiation_id, label)
);
create table text_consent (
    id varchar(36) primary key,
    text_version_id varchar(36) not null references text_version (id),
    party varchar(10) not null,
    channel varchar(200) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint text_consent_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null,
    constraint text_consent_once unique (text_version_id, party)
);

--changeset paraph:0002-talks
create table round (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    number integer not null,
    state varchar(20) not null constraint round_state_known check (state in ('OPENED', 'PREPARED', 'RECORDED')),
    meets_on date,
    meets_in varchar(200),
    meets_in_zone varchar(60),
    host varchar(10),
    agenda varchar(26000) not null,
    text_version_id varchar(36) references text_version (id),
    text_label varchar(40),
    outcome varchar(30) constraint round_outcome_known check (outcome in ('POINTS_LEFT', 'AGREED_IN_SUBSTANCE', 'WORDING_AGREED')),
    result varchar(8000),
    points_left varchar(101000) not null,
    next_meeting varchar(20) constraint next_meeting_known check (next_meeting in ('TO_BE_ARRANGED', 'FIXED', 'NONE')),
    next_meeting_channel varchar(200),
    next_meeting_on date,
    next_meeting_place varchar(200),
    public_statement varchar(8000),
    occurred_on date,
    occurred_until date,
    date_precision varchar(10) constraint round_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone,
    constraint round_number_unique unique (negotiation_id, attempt, number)
);
create table delegation (
    round_id varchar(36) not null references round (id),
    position integer not null,
    party varchar(10) not null,
    head varchar(200) not null,
    office varchar(200),
    members varchar(11000) not null,
    primary key (round_id, position)
);

--changeset paraph:0002-approval
create table ministry_review (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    unit varchar(20) not null,
    kind varchar(20) not null constraint review_kind_known check (kind in ('LEGAL', 'MINISTRY')),
    question varchar(4000) not null,
    due_at timestamp(6) with time zone not null,
    overdue boolean not null,
    state varchar(20) not null constraint review_state_known check (state in ('REQUESTED', 'RESERVED', 'CLEARED', 'WITHDRAWN')),
    text_label varchar(40),
    requested_by varchar(40) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint ministry_review_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null
);
create index ministry_review_by_negotiation on ministry_review (negotiation_id);
create table review_opinion (
    id varchar(36) primary key,
    review_id varchar(36) not null references ministry_review (id),
    position integer not null,
    opinion varchar(30) constraint opinion_known check (opinion in ('NO_OBJECTION', 'AGREE_WITH_COMMENT', 'SCRUTINY_RESERVATION', 'SUBSTANTIVE_RESERVATION', 'OBJECTION')),
    words varchar(8000) not null,
    legislature_consent varchar(20) constraint legislature_consent_known check (legislature_consent in ('REQUIRED', 'NOT_REQUIRED')),
    text_label varchar(40),
    text_hash varchar(64),
    given_by varchar(40) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint review_opinion_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null,
    constraint review_opinion_position_unique unique (review_id, position)
);
create table approval (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    party varchar(10) not null,
    body varchar(30) not null constraint approval_body_known check (body in ('VICE_MINISTERS_MEETING', 'CABINET', 'HEAD_OF_STATE', 'LEGISLATURE', 'OTHER')),
    body_name varchar(200) not null,
    decision varchar(20) not null constraint approval_decision_known check (decision in ('APPROVED', 'RETURNED', 'REJECTED', 'NOT_REQUIRED')),
    chair varchar(200),
    note varchar(4000),
    notified_through varchar(200),
    text_label varchar(40) not null,
    text_hash varchar(64) not null,
    recorded_by varchar(40) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint approval_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null
);
create index approval_by_negotiation on approval (negotiation_id);

--changeset paraph:0002-signing
create table initialling (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    text_label varchar(40) not null,
    text_hash varchar(64) not null,
    note varchar(2000),
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint initialling_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null
);
create index initialling_by_negotiation on initialling (negotiation_id);
create table initialler (
    initialling_id varchar(36) not null references initialling (id),
    position integer not null,
    party varchar(10) not null,
    name varchar(200) not null,
    office varchar(20) not null constraint initialler_office_known check (office in ('HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER', 'MINISTER', 'HEAD_OF_MISSION', 'OTHER')),
    office_name varchar(200),
    primary key (initialling_id, position)
);
create table full_powers (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    party varchar(10) not null,
    name varchar(200) not null,
    office_name varchar(200) not null,
    issuer varchar(200) not null,
    valid_until date,
    note varchar(1000),
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint full_powers_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null
);
create index full_powers_by_negotiation on full_powers (negotiation_id);
create table ceremony (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    state varchar(20) not null constraint ceremony_state_known check (state in ('FIXED', 'CANCELLED', 'HELD')),
    begins_at timestamp(6) with time zone not null,
    begins_zone varchar(60) not null,
    begins_place varchar(200) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint ceremony_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null
);
create index ceremony_by_negotiation on ceremony (negotiation_id);
create table ceremony_signatory (
    ceremony_id varchar(36) not null references ceremony (id),
    position integer not null,
    party varchar(10) not null,
    name varchar(200) not null,
    office varchar(20) not null constraint ceremony_signatory_office_known check (office in ('HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER', 'MINISTER', 'HEAD_OF_MISSION', 'OTHER')),
    office_name varchar(200),
    primary key (ceremony_id, position)
);
create table signature (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    attempt integer not null,
    party varchar(10) not null,
    name varchar(200) not null,
    office varchar(20) not null constraint signature_office_known check (office in ('HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER', 'MINISTER', 'HEAD_OF_MISSION', 'OTHER')),
    office_name varchar(200),
    full_powers_id varchar(36) references full_powers (id),
    text_label varchar(40) not null,
    text_hash varchar(64) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint signature_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null,
    constraint signature_once unique (negotiation_id, attempt, party, text_hash)
);

--changeset paraph:0002-lifetime
create table international_act (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    kind varchar(30) not null constraint international_act_kind_known check (kind in ('NOTIFICATION', 'ENTRY_INTO_FORCE')),
    party varchar(10),
    channel varchar(200),
    mechanism varchar(30) constraint entry_mechanism_known check (mechanism in ('ON_SIGNATURE', 'LATER_NOTIFICATION', 'AGREED_DATE', 'OTHER')),
    provision varchar(200),
    note varchar(2000),
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint international_act_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null
);
create index international_act_by_negotiation on international_act (negotiation_id);

--changeset paraph:0002-worklist
create table work_item (
    task_id varchar(64) primary key,
    version bigint not null,
    negotiation_id varchar(36) not null,
    process_id varchar(80) not null,
    task_key varchar(80) not null,
    name varchar(200) not null,
    form_key varchar(120),
    subject_id varchar(36),
    assignee varchar(40),
    claimed_at timestamp(6) with time zone,
    created_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone,
    priority integer not null,
    frozen boolean not null
);
create index work_item_by_negotiation on work_item (negotiation_id);
create index work_item_by_assignee on work_item (assignee, created_at, task_id);
create index work_item_by_created on work_item (created_at, task_id);
create index work_item_by_due on work_item (due_at, task_id);
create table work_item_candidate (
    task_id varchar(64) not null references work_item (task_id) on delete cascade,
    candidate varchar(80) not null,
    primary key (task_id, candidate)
);
create index work_item_candidate_by_group on work_item_candidate (candidate, task_id);

--changeset paraph:0002-audit
create table audit_entry (
    id varchar(36) primary key,
    stream varchar(36) not null,
    sequence bigint not null,
    recorded_at timestamp(6) with time zone not null,
    actor varchar(40) not null,
    action varchar(80) not null,
    subject varchar(120),
    before_facts varchar(4000) not null,
    after_facts varchar(4000) not null,
    reason varchar(10000),
    occurred_on date,
    previous_hash varchar(64) not null,
    hash varchar(64) not null,
    constraint audit_sequence_unique unique (stream, sequence)
);

--changeset paraph:0002-audit-append-only dbms:postgresql splitStatements:false
create function audit_entry_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The audit is append-only';
end $$;
create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function audit_entry_is_append_only();
