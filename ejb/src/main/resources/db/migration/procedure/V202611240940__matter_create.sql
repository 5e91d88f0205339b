create sequence matter_seq increment by 50;
create table matter (
  id          bigint not null constraint matter_pk primary key,
  kind        text not null,
  number      text not null constraint matter_number_unique unique,
  bureau      text not null constraint matter_bureau_exists references bureau,
  bureau_path text not null,
  title       text not null,
  stage       text not null,
  edition     text not null,
  awaits      text,
  next_move   text,
  opened_at   timestamptz not null,
  closed_at   timestamptz,
  version     int not null
);
create index matter_by_kind on matter (kind, bureau_path text_pattern_ops, id desc);
create index matter_waiting on matter (bureau, awaits) where awaits is not null;

create table matter_party (
  matter_id       bigint not null constraint matter_party_matter_exists references matter,
  position        int not null,
  name            text,
  identity_number text,
  capacity        text not null,
  kind            text,
  constraint matter_party_pk primary key (matter_id, position)
);
create index matter_party_by_identity on matter_party (identity_number);

create table matter_handler (
  matter_id   bigint not null constraint matter_handler_matter_exists references matter,
  position    int not null,
  login       text not null,
  name        text not null,
  certificate text,
  constraint matter_handler_pk primary key (matter_id, position)
);
create index matter_handler_by_login on matter_handler (login);

create sequence matter_step_seq increment by 50;
create table matter_step (
  id         bigint not null constraint matter_step_pk primary key,
  matter_id  bigint not null constraint matter_step_matter_exists references matter,
  move       text not null,
  from_stage text not null,
  to_stage   text not null,
  basis      text not null,
  actor_user text not null,
  actor_name text not null,
  actor_role text not null,
  at         timestamptz not null,
  note       text
);
create index matter_step_by_matter on matter_step (matter_id, id);

create sequence matter_link_seq increment by 50;
create table matter_link (
  id        bigint not null constraint matter_link_pk primary key,
  from_kind text not null,
  from_no   text not null,
  from_rel  text not null,
  to_kind   text not null,
  to_no     text not null,
  to_rel    text not null
);
create index matter_link_from on matter_link (from_no);
create index matter_link_to on matter_link (to_no);

create table matter_number (
  bureau     text not null,
  kind_token text not null,
  year       int not null,
  last       int not null,
  constraint matter_number_pk primary key (bureau, kind_token, year)
);

grant select, insert, update on matter, matter_number to mingcha_app;
grant select, insert, update, delete on matter_party, matter_handler to mingcha_app;
grant select, insert on matter_step, matter_link to mingcha_app;
grant usage on sequence matter_seq, matter_step_seq, matter_link_seq to mingcha_app;
