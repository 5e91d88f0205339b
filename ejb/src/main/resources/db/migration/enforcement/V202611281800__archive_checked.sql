-- Who checked the volumes before they went into the archive (备考表的检查人). Nobody had noted it before.
alter table enforcement_case
  add column archive_checker text;
