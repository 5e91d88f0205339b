-- Files that belong to a matter: evidence behind a notice or transfer, proof of what an operator promised.
create table enclosure (
  matter_id   bigint not null constraint enclosure_matter_exists references matter,
  number      int not null,
  enclosed_at timestamptz not null,
  enclosed_by text not null,
  file_name   text not null,
  file_id     bigint not null constraint enclosure_file_exists references stored_file,
  constraint enclosure_pk primary key (matter_id, number)
);
create index enclosure_file on enclosure (file_id);

-- Added to, never changed. The rows are seen with their matter, and the file with its row.
grant select, insert on enclosure to mingcha_app;
create policy reads_enclosed on stored_file for select using (exists (select 1 from enclosure e where e.file_id = stored_file.id));
