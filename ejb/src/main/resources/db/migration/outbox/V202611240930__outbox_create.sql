create sequence outbox_entry_seq increment by 50;
create table outbox_entry (
  id           bigint not null constraint outbox_entry_pk primary key,
  topic        text not null,
  subject_kind text not null,
  subject_no   text not null,
  payload      text not null,
  created_at   timestamptz not null,
  sent_at      timestamptz,
  attempts     int not null
);
create index outbox_entry_waiting on outbox_entry (id) where sent_at is null;

grant select, insert, update on outbox_entry to mingcha_app;
grant usage on sequence outbox_entry_seq to mingcha_app;
