-- Schedules of holidays that the administrator loaded (节假日安排), over those that ship with the release. Each loading is
-- a row of its own; the newest of a year stands, the others show what was counted with before.
create table holiday_schedule (
  year            integer not null,
  version         integer not null,
  official        boolean not null,
  instrument      text,
  instrument_date date,
  instrument_url  text,
  days            text not null,
  loaded_by       text not null,
  loaded_at       timestamptz not null,
  constraint holiday_schedule_pk primary key (year, version),
  constraint holiday_schedule_official_has_notice check (not official or instrument is not null and instrument_date is not null),
  constraint holiday_schedule_version_positive check (version > 0)
);

grant select, insert on holiday_schedule to mingcha_app;

-- Limits that still run, for the pass that reckons them anew.
create index time_limit_open on time_limit (id) where state in ('RUNNING', 'PAUSED');
