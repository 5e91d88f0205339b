-- Statutory limits (期限). Due dates are computed by the application and stored for the index; nobody types one.
create sequence time_limit_seq increment by 50;

create table time_limit (
  id            bigint primary key,
  version       integer not null,
  subject_kind  text not null,
  subject_no    text not null,
  kind          text not null,
  basis         text not null,
  started_on    date not null,
  started_at    timestamptz,
  length        integer not null,
  unit          text not null,
  due_on        date not null,
  rule_due_on   date not null,
  provisional   boolean not null,
  state         text not null,
  met_on        date,
  constraint time_limit_length_positive check (length > 0),
  constraint time_limit_unit_known check (unit in ('WORKING', 'CALENDAR', 'HOUR')),
  constraint time_limit_state_stored check (state in ('RUNNING', 'PAUSED', 'MET', 'LAPSED', 'CANCELLED')),
  constraint time_limit_met_has_day check ((state = 'MET') = (met_on is not null)),
  constraint time_limit_met_after_start check (met_on >= started_on),
  constraint time_limit_hours_have_moment check ((unit = 'HOUR') = (started_at is not null)),
  constraint time_limit_rolls_forward check (due_on >= rule_due_on and rule_due_on >= started_on)
);

-- One open limit of a kind per piece of work.
create unique index time_limit_open_once on time_limit (subject_kind, subject_no, kind) where state in ('RUNNING', 'PAUSED');
create index time_limit_subject_no on time_limit (subject_no);
create index time_limit_running_due on time_limit (due_on, id) where state = 'RUNNING';

create table time_limit_pause (
  time_limit_id bigint not null constraint time_limit_pause_of references time_limit,
  ground        text not null,
  paused_from   date not null,
  paused_to     date,
  document_no   text not null,
  reason        text,
  constraint time_limit_pause_forward check (paused_to >= paused_from)
);
create index time_limit_pause_limit on time_limit_pause (time_limit_id);
create unique index time_limit_pause_open_once on time_limit_pause (time_limit_id, ground) where paused_to is null;

create table time_limit_extension (
  time_limit_id bigint not null constraint time_limit_extension_of references time_limit,
  days          integer not null,
  approved_by   text not null,
  approved_at   timestamptz not null,
  reason        text not null,
  constraint time_limit_extension_positive check (days > 0)
);
create index time_limit_extension_limit on time_limit_extension (time_limit_id);

-- A changed set of pauses is written anew; limits and extensions are never removed.
grant usage on sequence time_limit_seq to mingcha_app;
grant select, insert, update on time_limit to mingcha_app;
grant select, insert, update, delete on time_limit_pause to mingcha_app;
grant select, insert on time_limit_extension to mingcha_app;
