-- Test reports and what shows how a sample was taken. Evidence: added to, never changed; seen with the matter.
create table sampling_file (
  matter_no text not null constraint sampling_file_matter_exists references matter (number),
  number    int not null,
  kind      text not null,
  file_name text not null,
  added_at  timestamptz not null,
  added_by  text not null,
  file_id   bigint not null constraint sampling_file_file_exists references stored_file,
  constraint sampling_file_pk primary key (matter_no, number)
);
create index sampling_file_by_file on sampling_file (file_id);
grant select, insert on sampling_file to mingcha_app;
call guard_table('sampling_file', $$sees_subject('spot-checks', matter_no)$$, $$writes_subject('spot-checks', matter_no)$$);

-- A file is seen with whatever it is kept with.
call guard_table('stored_file', 'exists (select 1 from report_attachment a where a.file_id = stored_file.id)
  or exists (select 1 from sampling_file s where s.file_id = stored_file.id)', 'scope_name() is not null');
