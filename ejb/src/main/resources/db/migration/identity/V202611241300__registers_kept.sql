-- The registers of the whole country, kept by an administrator: what may be changed has a version.
alter table bureau
  alter column name_en drop not null,
  -- A city without counties is of two levels in law where a bureau of the same level is looked for.
  add column equivalent_level text
    constraint bureau_equivalent_level_known check (equivalent_level in ('NATIONAL', 'PROVINCE', 'PREFECTURE', 'COUNTY')),
  add column active  boolean not null default true,
  add column version int not null default 0,
  add constraint bureau_levels_differ check (equivalent_level <> level);
create index bureau_by_superior on bureau (superior, code);
create index bureau_by_path on bureau (path text_pattern_ops);

alter table officer add column version int not null default 0;

-- Registered before a second level could be: the cities without counties.
update bureau set equivalent_level = 'COUNTY' where code in ('441900', '442000', '460400', '620200');
