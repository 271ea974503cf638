--liquibase formatted sql

--changeset paraph:0010-tracks
alter table negotiation drop constraint negotiation_state_known;
alter table negotiation add constraint negotiation_state_known check (state in ('PROPOSED', 'MANDATED', 'DRAFTING', 'WORKING_LEVEL_TALKS', 'TEXT_AGREED', 'INITIALLED', 'IN_APPROVAL', 'APPROVED_FOR_SIGNATURE', 'SIGNING_SCHEDULED', 'SIGNED', 'ADOPTED', 'AWAITING_CONSENT', 'AWAITING_NOTIFICATION', 'IN_FORCE', 'TERMINATED', 'HELD', 'SIGNING_POSTPONED', 'SHELVED', 'ABANDONED'));
alter table attempt drop constraint attempt_closed_from_known;
alter table attempt add constraint attempt_closed_from_known check (closed_from in ('PROPOSED', 'MANDATED', 'DRAFTING', 'WORKING_LEVEL_TALKS', 'TEXT_AGREED', 'INITIALLED', 'IN_APPROVAL', 'APPROVED_FOR_SIGNATURE', 'SIGNING_SCHEDULED', 'SIGNED', 'ADOPTED', 'AWAITING_CONSENT', 'AWAITING_NOTIFICATION', 'IN_FORCE', 'TERMINATED', 'HELD', 'SIGNING_POSTPONED', 'SHELVED', 'ABANDONED'));
alter table attempt drop constraint attempt_closed_as_known;
alter table attempt add constraint attempt_closed_as_known check (closed_as in ('PROPOSED', 'MANDATED', 'DRAFTING', 'WORKING_LEVEL_TALKS', 'TEXT_AGREED', 'INITIALLED', 'IN_APPROVAL', 'APPROVED_FOR_SIGNATURE', 'SIGNING_SCHEDULED', 'SIGNED', 'ADOPTED', 'AWAITING_CONSENT', 'AWAITING_NOTIFICATION', 'IN_FORCE', 'TERMINATED', 'HELD', 'SIGNING_POSTPONED', 'SHELVED', 'ABANDONED'));
alter table suspension drop constraint suspension_prior_state_known;
alter table suspension add constraint suspension_prior_state_known check (prior_state in ('PROPOSED', 'MANDATED', 'DRAFTING', 'WORKING_LEVEL_TALKS', 'TEXT_AGREED', 'INITIALLED', 'IN_APPROVAL', 'APPROVED_FOR_SIGNATURE', 'SIGNING_SCHEDULED', 'SIGNED', 'ADOPTED', 'AWAITING_CONSENT', 'AWAITING_NOTIFICATION', 'IN_FORCE', 'TERMINATED', 'HELD', 'SIGNING_POSTPONED', 'SHELVED', 'ABANDONED'));
alter table state_change drop constraint state_change_from_state_known;
alter table state_change add constraint state_change_from_state_known check (from_state in ('PROPOSED', 'MANDATED', 'DRAFTING', 'WORKING_LEVEL_TALKS', 'TEXT_AGREED', 'INITIALLED', 'IN_APPROVAL', 'APPROVED_FOR_SIGNATURE', 'SIGNING_SCHEDULED', 'SIGNED', 'ADOPTED', 'AWAITING_CONSENT', 'AWAITING_NOTIFICATION', 'IN_FORCE', 'TERMINATED', 'HELD', 'SIGNING_POSTPONED', 'SHELVED', 'ABANDONED'));
alter table state_change drop constraint state_change_to_state_known;
alter table state_change add constraint state_change_to_state_known check (to_state in ('PROPOSED', 'MANDATED', 'DRAFTING', 'WORKING_LEVEL_TALKS', 'TEXT_AGREED', 'INITIALLED', 'IN_APPROVAL', 'APPROVED_FOR_SIGNATURE', 'SIGNING_SCHEDULED', 'SIGNED', 'ADOPTED', 'AWAITING_CONSENT', 'AWAITING_NOTIFICATION', 'IN_FORCE', 'TERMINATED', 'HELD', 'SIGNING_POSTPONED', 'SHELVED', 'ABANDONED'));
alter table negotiation add column text_stage varchar(30) default 'NONE' not null constraint negotiation_text_stage_known check (text_stage in ('NONE', 'DRAFTED', 'NEGOTIATED', 'AGREED', 'INITIALLED'));
alter table negotiation add column approval_stage varchar(30) default 'NOT_STARTED' not null constraint negotiation_approval_stage_known check (approval_stage in ('NOT_STARTED', 'UNDER_WAY', 'CONCLUDED'));
alter table negotiation add column acts_stage varchar(30) default 'PROPOSED' not null constraint negotiation_acts_stage_known check (acts_stage in ('PROPOSED', 'MANDATED', 'CEREMONY_FIXED', 'SIGNED', 'ADOPTED', 'AWAITING_CONSENT', 'AWAITING_NOTIFICATION', 'IN_FORCE', 'TERMINATED', 'ABANDONED'));
create table stage_before (
    negotiation_id varchar(36) primary key,
    state varchar(30) not null
);
insert into stage_before (negotiation_id, state) select c.negotiation_id, c.to_state from state_change c where c.position = (select max(d.position) from state_change d where d.negotiation_id = c.negotiation_id and d.to_state not in ('HELD', 'SIGNING_POSTPONED', 'SHELVED', 'ABANDONED'));
update negotiation set text_stage = (select case when b.state in ('PROPOSED', 'MANDATED') then 'NONE' when b.state = 'DRAFTING' then 'DRAFTED' when b.state = 'WORKING_LEVEL_TALKS' then 'NEGOTIATED' when b.state = 'TEXT_AGREED' then 'AGREED' else 'INITIALLED' end from stage_before b where b.negotiation_id = negotiation.id);
update negotiation set approval_stage = (select case when b.state = 'IN_APPROVAL' then 'UNDER_WAY' when b.state in ('APPROVED_FOR_SIGNATURE', 'SIGNING_SCHEDULED', 'SIGNED', 'IN_FORCE') then 'CONCLUDED' else 'NOT_STARTED' end from stage_before b where b.negotiation_id = negotiation.id);
update negotiation set acts_stage = (select case when negotiation.state = 'ABANDONED' then 'ABANDONED' when b.state in ('PROPOSED', 'SIGNED', 'IN_FORCE') then b.state when b.state = 'SIGNING_SCHEDULED' and negotiation.state not in ('SIGNING_POSTPONED', 'SHELVED') then 'CEREMONY_FIXED' else 'MANDATED' end from stage_before b where b.negotiation_id = negotiation.id);
drop table stage_before;
