create table first_answer (
  caller      text not null,
  key         text not null,
  request_sm3 text not null,
  status      int,
  etag        text,
  location    text,
  body        text,
  answered_at timestamptz not null,
  constraint first_answer_pk primary key (caller, key)
);
create index first_answer_by_age on first_answer (answered_at);

grant select, insert, update, delete on first_answer to mingcha_app;
