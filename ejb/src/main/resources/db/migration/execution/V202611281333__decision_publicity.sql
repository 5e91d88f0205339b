-- A publication says how grave the lapse of trust is; the last day on which it is public follows from that and stands beside it.
alter table case_publicity
  add column credit text constraint case_publicity_credit_known check (credit in ('MINOR', 'GENERAL', 'SERIOUS')),
  add column until_on date;

-- What the public reads of a decision (行政处罚信息摘要). A table of its own: whoever reads it touches no case. A natural person stands
-- in it without the rest of the name and without a number. What is withdrawn, ended or over is not shown any more.
create sequence published_decision_seq;
create table published_decision (
  id                bigint not null constraint published_decision_pk primary key,
  case_no           text not null,
  document_no       text not null,
  party             text not null,
  party_code        text,
  basis             text not null,
  conducts          text not null,
  fine              numeric(17,2),
  confiscated_gains numeric(17,2) not null,
  confiscated_goods numeric(17,2) not null,
  sanctions         text not null,
  bureau            text not null constraint published_decision_bureau_exists references bureau,
  bureau_path       text not null,
  decided_on        date not null,
  published_on      date not null,
  until_on          date not null,
  taken_down_on     date,
  searchable        text not null,
  constraint published_decision_once unique (case_no, document_no, published_on)
);
create index published_decision_open on published_decision (id) where taken_down_on is null;

grant select, insert, update (taken_down_on) on published_decision to mingcha_app;
grant usage on sequence published_decision_seq to mingcha_app;

-- Everybody reads it, signed in or not; only the bureau whose decision it is puts it up and takes it down.
call guard_table('published_decision', 'true', 'scope_writes(bureau_path)');
