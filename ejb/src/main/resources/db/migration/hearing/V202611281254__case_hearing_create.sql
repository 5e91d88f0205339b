create table case_hearing (
  case_id          bigint not null constraint case_hearing_case_exists references enforcement_case,
  position         int not null,
  requested_on     date not null,
  request_no       text not null,
  host             text,
  host_name        text,
  scheduled_on     date,
  place            text,
  notice_no        text,
  notice_served_on date,
  held_on          date,
  minutes_no       text,
  minutes          text,
  report_no        text,
  report           text,
  ended_on         date,
  outcome          text constraint case_hearing_outcome_known check (outcome in ('REPORTED', 'WITHDRAWN', 'ABSENT')),
  constraint case_hearing_pk primary key (case_id, position),
  constraint case_hearing_told_before check (notice_served_on < scheduled_on),
  constraint case_hearing_held_when_told check (held_on >= scheduled_on)
);

grant select, insert, update on case_hearing to mingcha_app;
