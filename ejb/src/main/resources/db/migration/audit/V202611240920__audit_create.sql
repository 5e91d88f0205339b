create table audit_head (
  chain text not null constraint audit_head_pk primary key,
  seq   bigint not null,
  hash  text not null
);

create sequence audit_entry_seq increment by 50;
create table audit_entry (
  id           bigint not null constraint audit_entry_pk primary key,
  chain        text not null,
  seq          bigint not null,
  at           timestamptz not null,
  actor_user   text not null,
  actor_name   text not null,
  actor_role   text not null,
  actor_bureau text,
  action       text not null,
  subject_kind text not null,
  subject_no   text not null,
  facts        text not null,
  previous     text not null,
  hash         text not null,
  constraint audit_entry_in_chain_once unique (chain, seq)
);
create index audit_entry_by_subject on audit_entry (subject_no, id);

-- The application writes the trail and can neither change nor remove what stands in it.
grant select, insert, update on audit_head to mingcha_app;
grant select, insert on audit_entry to mingcha_app;
grant usage on sequence audit_entry_seq to mingcha_app;
