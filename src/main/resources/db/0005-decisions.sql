--liquibase formatted sql

--changeset paraph:0005-legal-findings
create table instrument_classification (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    position integer not null,
    attempt integer not null,
    binding boolean not null,
    party_level varchar(20) not null constraint classification_level_known check (party_level in ('STATE', 'GOVERNMENT', 'AGENCY')),
    implements_treaty boolean,
    instrument_class varchar(30) not null constraint instrument_class_known check (instrument_class in ('TREATY', 'NOTIFICATION_TREATY', 'AGENCY_ARRANGEMENT', 'POLITICAL_COMMITMENT')),
    rule varchar(100) not null,
    source varchar(1000) not null,
    reason varchar(2000) not null,
    recorded_by varchar(40) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint classification_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null,
    constraint classification_position_unique unique (negotiation_id, position)
);
create table legislature_assessment (
    id varchar(36) primary key,
    negotiation_id varchar(36) not null references negotiation (id),
    position integer not null,
    attempt integer not null,
    jurisdiction varchar(10) not null constraint assessment_jurisdiction_known check (jurisdiction in ('KOR', 'JPN', 'GBR', 'EU', 'USA', 'GENERIC')),
    effective_on_signature boolean not null,
    subject_to_ratification boolean not null,
    flags varchar(1000) not null,
    chosen_form varchar(30) constraint assessment_form_known check (chosen_form in ('TREATY', 'CONGRESSIONAL_EXECUTIVE', 'SOLE_EXECUTIVE')),
    requirement varchar(30) not null constraint legislature_requirement_known check (requirement in ('REQUIRED', 'LAY_21_SITTING_DAYS', 'CONSENT', 'CONSULT', 'SENATE_TWO_THIRDS', 'STATUTE', 'NOT_REQUIRED')),
    timing varchar(30) constraint consent_timing_known check (timing in ('BEFORE_SIGNATURE', 'BEFORE_RATIFICATION')),
    reason varchar(2000) not null,
    recorded_by varchar(40) not null,
    occurred_on date not null,
    occurred_until date,
    date_precision varchar(10) not null constraint assessment_date_precision_known check (date_precision in ('DAY', 'MONTH', 'YEAR')),
    occurred_at timestamp(6) with time zone,
    zone varchar(60),
    place varchar(200),
    recorded_at timestamp(6) with time zone not null,
    constraint assessment_position_unique unique (negotiation_id, position)
);
create table legislature_ground (
    assessment_id varchar(36) not null references legislature_assessment (id),
    position integer not null,
    rule varchar(100) not null,
    ground varchar(60),
    source varchar(1000) not null,
    primary key (assessment_id, position)
);

--changeset paraph:0005-suspension
alter table suspension add column deciding_body varchar(30) constraint suspension_deciding_body_known check (deciding_body in ('CASE_OWNER', 'NEGOTIATOR', 'MINISTER', 'CABINET', 'NSC_AND_HEAD_OF_STATE', 'COUNCIL', 'LEGISLATURE'));
alter table suspension add column competent_body varchar(30) constraint suspension_competent_body_known check (competent_body in ('CASE_OWNER', 'NEGOTIATOR', 'MINISTER', 'CABINET', 'NSC_AND_HEAD_OF_STATE', 'COUNCIL', 'LEGISLATURE'));
alter table suspension add column authority_deviates boolean;
alter table suspension add column authority_deviation_reason varchar(2000);
alter table suspension add column notice_form varchar(30);
alter table suspension add column authority_rule varchar(100);
alter table suspension add column authority_source varchar(1000);
alter table suspension add column government_changed boolean;
alter table suspension add column procedure_changed boolean;
alter table suspension add column reentry_rule varchar(100);
alter table suspension add column reentry_source varchar(1000);

--changeset paraph:0005-text-change
alter table text_version add column to_be_initialled boolean default false not null;
alter table text_reopening add column status_before varchar(20) constraint reopening_status_known check (status_before in ('DRAFT', 'ROLLING', 'AGREED_IN_SUBSTANCE', 'CLEAN', 'LEGALLY_VERIFIED', 'INITIALLED', 'SIGNED', 'REOPENED'));
alter table text_reopening add column reinitial boolean default false not null;
alter table text_reopening add column approvals varchar(20) constraint reopening_approvals_known check (approvals in ('NONE', 'COVERING', 'ALL'));
alter table text_reopening add column rule varchar(100);
alter table text_reopening add column source varchar(1000);
