-- Volumes are taken out of the archive when the decision is contested or annulled after all, and put there anew when that is over (取出再办).
-- Under which number, from which day and until when they lay there before stays on record.
create table case_earlier_archive (
  case_id       bigint not null constraint case_earlier_archive_matter_exists references matter,
  position      int not null,
  volume_no     text not null,
  retention     text not null constraint case_earlier_archive_retention_known check (retention in ('PERMANENT', 'YEARS_30', 'YEARS_10')),
  archived_on   date not null,
  checker       text,
  taken_out_on  date not null,
  taken_out_for text not null,
  constraint case_earlier_archive_pk primary key (case_id, position)
);

grant select, insert on case_earlier_archive to mingcha_app;
