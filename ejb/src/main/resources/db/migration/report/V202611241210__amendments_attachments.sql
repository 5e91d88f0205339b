create table report_amendment (
  report_id         bigint not null constraint report_amendment_report_exists references platform_report,
  number            int not null,
  received_at       timestamptz not null,
  reason            text not null,
  sm3               text not null,
  received          bytea not null,
  missing           text not null,
  warnings          text not null,
  constraint report_amendment_pk primary key (report_id, number)
);

create table report_attachment (
  report_id   bigint not null constraint report_attachment_report_exists references platform_report,
  number      int not null,
  received_at timestamptz not null,
  kind        text not null,
  file_name   text not null,
  file_id     bigint not null constraint report_attachment_file_exists references stored_file,
  constraint report_attachment_pk primary key (report_id, number)
);

-- Both are added to, never changed.
grant select, insert on report_amendment, report_attachment to mingcha_app;
