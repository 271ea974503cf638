--liquibase formatted sql

--changeset paraph:0018-documents
create table dossier_document (
    id varchar(36) primary key,
    version bigint not null,
    negotiation_id varchar(36) not null references negotiation (id),
    title varchar(200) not null,
    kind varchar(20) not null constraint dossier_document_kind_known check (kind in ('BRIEFING', 'CORRESPONDENCE', 'NOTE', 'OPINION', 'PRESS', 'RECORD', 'TEXT', 'OTHER')),
    marking varchar(20) not null constraint dossier_document_marking_known check (marking in ('UNCLASSIFIED', 'RESTRICTED', 'CONFIDENTIAL', 'SECRET', 'TOP_SECRET')),
    latest integer not null,
    filed_by varchar(40) not null,
    filed_at timestamp(6) with time zone not null,
    removed_by varchar(40),
    removed_at timestamp(6) with time zone,
    removal_reason varchar(1000)
);
create index dossier_document_by_negotiation on dossier_document (negotiation_id, filed_at);
create table document_version (
    id varchar(36) primary key,
    document_id varchar(36) not null references dossier_document (id),
    number integer not null,
    file_name varchar(200) not null,
    file_type varchar(10) not null constraint document_version_file_type_known check (file_type in ('PDF', 'DOCX', 'XLSX', 'PPTX', 'ODT', 'ODS', 'ODP', 'PNG', 'JPEG', 'TEXT')),
    length bigint not null,
    sha256 varchar(64) not null,
    filed_by varchar(40) not null,
    filed_at timestamp(6) with time zone not null,
    constraint document_version_number_once unique (document_id, number)
);
create table document_chunk (
    id varchar(36) primary key,
    version_id varchar(36) not null references document_version (id),
    number integer not null,
    content bytea not null,
    constraint document_chunk_number_once unique (version_id, number)
);
