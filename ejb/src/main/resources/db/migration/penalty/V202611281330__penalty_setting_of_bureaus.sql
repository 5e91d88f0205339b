-- Two more things that may be set: from which penalty on a case needs legal review (法制审核的范围), which every bureau may make
-- stricter for itself and for those below it, and how long penalties stay public (公示期). So a setting is of a bureau, mostly a
-- provincial one. What is not approved may be returned, with the reason; it stays on record like everything else.
alter table penalty_setting rename column province to bureau;
alter table penalty_setting rename constraint penalty_setting_province_exists to penalty_setting_bureau_exists;
alter table penalty_setting
  drop constraint penalty_setting_topic_known,
  add constraint penalty_setting_topic_known check (topic in ('HEARING', 'BANDS', 'QUESTION', 'BASIS', 'REVIEW', 'PUBLICITY')),
  add column returned_by text,
  add column returned_at timestamptz,
  add column opinion text,
  add constraint penalty_setting_return_whole check ((returned_by is null) = (returned_at is null)),
  add constraint penalty_setting_one_end check (approved_by is null or returned_by is null);

drop trigger penalty_setting_stands on penalty_setting;
create trigger penalty_setting_stands before update on penalty_setting
  for each row when (old.approved_by is not null or old.returned_by is not null) execute function penalty_setting_stands();
