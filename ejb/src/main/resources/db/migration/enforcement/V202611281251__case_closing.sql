alter table enforcement_case
  add column investigation_closed boolean not null default false,
  add column proposal_state text not null default 'NONE'
    constraint enforcement_case_proposal_known check (proposal_state in ('NONE', 'PROPOSED', 'APPROVED', 'NOTIFIED')),
  add column waiver_no text,
  add column waived_on date,
  add column transferred_to text,
  add column transfer_authority text,
  add column transfer_no text,
  add column transfer_reason text,
  add column transferred_on date,
  add column volume_no text,
  add column retention text,
  add column archived_on date;

create table case_closing_report (
  case_id    bigint not null constraint case_closing_report_case_exists references enforcement_case,
  position   int not null,
  party      text not null,
  course     text not null,
  findings   text not null,
  nature     text not null,
  proposal   text not null,
  discretion text not null,
  author     text not null,
  written_on date not null,
  constraint case_closing_report_pk primary key (case_id, position)
);

-- A report is a record: a later one is added, none is changed.
grant select, insert on case_closing_report to mingcha_app;
