-- Wordings of forms that a province has made its own (各省自定文书格式，程序规定第八十六条), over those of the release. A row counts from
-- its day on once a second person has approved it; none that is approved is changed, so that a paper can be made again as it was.
create sequence paper_template_seq increment by 50;
create table paper_template (
  id            bigint not null constraint paper_template_pk primary key,
  province      text not null constraint paper_template_province_exists references bureau,
  bureau_path   text not null,
  type          text not null,
  in_force_from date not null,
  source        text not null,
  reason        text not null,
  proposed_by   text not null,
  proposed_at   timestamptz not null,
  approved_by   text,
  approved_at   timestamptz,
  version       int not null,
  constraint paper_template_two_signatures check (approved_by <> proposed_by),
  constraint paper_template_approval_whole check ((approved_by is null) = (approved_at is null))
);
create unique index paper_template_in_force on paper_template (province, type, in_force_from) where approved_by is not null;

grant select, insert, update on paper_template to mingcha_app;

-- Every bureau prints by what its province has set, and forms are published; only the province writes.
call guard_table('paper_template', 'scope_name() is not null', 'scope_writes(bureau_path)');

create function paper_template_stands() returns trigger language plpgsql as $$
begin
  raise exception 'an approved template is not changed' using errcode = 'check_violation';
end $$;
create trigger paper_template_stands before update on paper_template
  for each row when (old.approved_by is not null) execute function paper_template_stands();
