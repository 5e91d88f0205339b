-- What a province has set on penalties (各省对处罚的设定), over the figures that ship with the release: threshold of a hearing,
-- bands of discretion, how an open question is handled, bases of the province's own regulations. A row counts from its day on
-- once a second person has approved it; a later row stands over an earlier one, and none is changed.
create sequence penalty_setting_seq increment by 50;
create table penalty_setting (
  id            bigint not null constraint penalty_setting_pk primary key,
  province      text not null constraint penalty_setting_province_exists references bureau,
  bureau_path   text not null,
  topic         text not null constraint penalty_setting_topic_known check (topic in ('HEARING', 'BANDS', 'QUESTION', 'BASIS')),
  subject       text not null,
  in_force_from date not null,
  value         text not null,
  reason        text not null,
  proposed_by   text not null,
  proposed_at   timestamptz not null,
  approved_by   text,
  approved_at   timestamptz,
  version       int not null,
  constraint penalty_setting_two_signatures check (approved_by <> proposed_by),
  constraint penalty_setting_approval_whole check ((approved_by is null) = (approved_at is null))
);
create index penalty_setting_in_force on penalty_setting (province, in_force_from, id) where approved_by is not null;

grant select, insert, update on penalty_setting to mingcha_app;

-- Every bureau reads what its province has set, and figures that decide on penalties are published anyhow; only the province writes.
call guard_table('penalty_setting', 'scope_name() is not null', 'scope_writes(bureau_path)');

-- What has been approved stands.
create function penalty_setting_stands() returns trigger language plpgsql as $$
begin
  raise exception 'an approved setting is not changed' using errcode = 'check_violation';
end $$;
create trigger penalty_setting_stands before update on penalty_setting
  for each row when (old.approved_by is not null) execute function penalty_setting_stands();
