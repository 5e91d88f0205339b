create sequence approval_sheet_seq increment by 50;
create table approval_sheet (
  id            bigint not null constraint approval_sheet_pk primary key,
  subject_kind  text not null,
  subject_no    text not null,
  purpose       text not null,
  proposer      text not null,
  proposer_name text not null,
  proposed_at   timestamptz not null,
  reason        text,
  closed_at     timestamptz,
  version       int not null
);
create unique index approval_sheet_open_once on approval_sheet (subject_no, purpose) where closed_at is null;
create index approval_sheet_by_subject on approval_sheet (subject_no, id);

create sequence approval_slot_seq increment by 50;
create table approval_slot (
  id          bigint not null constraint approval_slot_pk primary key,
  sheet_id    bigint not null constraint approval_slot_sheet_exists references approval_sheet,
  position    int not null,
  duty        text not null,
  state       text not null,
  signer      text,
  signer_name text,
  signed_at   timestamptz,
  opinion     text
);
create index approval_slot_by_sheet on approval_slot (sheet_id, position);

grant select, insert, update on approval_sheet, approval_slot to mingcha_app;
grant usage on sequence approval_sheet_seq, approval_slot_seq to mingcha_app;
