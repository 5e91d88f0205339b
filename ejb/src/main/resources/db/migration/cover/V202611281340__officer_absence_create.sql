-- That an officer is away from day to day, and which colleague of the same office stands in (请假、代理).
create sequence officer_absence_seq increment by 50;
create table officer_absence (
  id              bigint not null constraint officer_absence_pk primary key,
  officer         text not null,
  officer_name    text not null,
  bureau          text not null constraint officer_absence_bureau_exists references bureau,
  from_day        date not null,
  to_day          date not null,
  duty            text not null,
  reason          text not null,
  cover           text not null,
  cover_name      text not null,
  state           text not null constraint officer_absence_state_known check (state in ('NAMED', 'CONFIRMED', 'DECLINED', 'ENDED')),
  settled_at      timestamptz,
  entered_by      text not null,
  entered_by_name text not null,
  entered_at      timestamptz not null,
  version         int not null,
  constraint officer_absence_forward check (to_day >= from_day),
  constraint officer_absence_by_another check (cover <> officer),
  constraint officer_absence_settled_whole check ((state = 'NAMED') = (settled_at is null))
);
create index officer_absence_by_bureau on officer_absence (bureau, id desc);
create index officer_absence_by_officer on officer_absence (officer, to_day);
create index officer_absence_by_cover on officer_absence (cover, to_day);
grant select, insert, update on officer_absence to mingcha_app;
grant usage on sequence officer_absence_seq to mingcha_app;
call guard_table('officer_absence', 'bureau = scope_bureau() or scope_is_system()', 'bureau = scope_bureau() or scope_is_system()');

-- For whom a signer stood in, by name (代理签批); the signature is the signer's own.
alter table approval_slot add column covered_for text;
