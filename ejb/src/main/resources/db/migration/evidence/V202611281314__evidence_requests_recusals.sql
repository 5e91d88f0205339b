-- What was asked of others in an investigation: material of a party, help of another bureau, a test; each with its day.
create sequence evidence_request_seq increment by 50;
create table evidence_request (
  id          bigint not null constraint evidence_request_pk primary key,
  matter_kind text not null,
  matter_no   text not null constraint evidence_request_matter_exists references matter (number),
  kind        text not null constraint evidence_request_kind_known check (kind in ('MATERIALS', 'ASSISTANCE', 'TESTING')),
  paper_no    text not null,
  addressee   text not null,
  subject     text not null,
  issued_on   date not null,
  due_on      date not null,
  seizures    text,
  recorded_by text not null,
  recorded_at timestamptz not null,
  answered_on date,
  answer      text,
  answered_by text,
  constraint evidence_request_forward check (due_on >= issued_on and answered_on >= issued_on),
  constraint evidence_request_answered_whole check ((answered_on is null) = (answer is null))
);
create index evidence_request_by_matter on evidence_request (matter_no, id);
create index evidence_request_open on evidence_request (matter_no, due_on) where answered_on is null;

-- That an officer shall stay away from a matter (回避), and what was decided.
create sequence recusal_seq increment by 50;
create table recusal (
  id           bigint not null constraint recusal_pk primary key,
  matter_kind  text not null,
  matter_no    text not null constraint recusal_matter_exists references matter (number),
  officer      text not null,
  officer_name text not null,
  applicant    text not null constraint recusal_applicant_known check (applicant in ('PARTY', 'OFFICER', 'BUREAU')),
  grounds      text not null,
  requested_on date not null,
  recorded_by  text not null,
  accepted     boolean,
  reason       text,
  decided_by   text,
  decided_on   date,
  constraint recusal_decided_whole check ((accepted is null) = (decided_on is null) and (accepted is null) = (decided_by is null))
);
create index recusal_by_matter on recusal (matter_no, id);

grant select, insert on evidence_request, recusal to mingcha_app;
grant update (due_on, answered_on, answer, answered_by) on evidence_request to mingcha_app;
grant update (accepted, reason, decided_by, decided_on) on recusal to mingcha_app;
grant usage on sequence evidence_request_seq, recusal_seq to mingcha_app;
