create sequence stored_file_seq;
create table stored_file (
  id         bigint not null constraint stored_file_pk primary key,
  sm3        text not null,
  sha256     text not null,
  size       bigint not null,
  media_type text not null,
  stored_at  timestamptz not null
);

create table stored_piece (
  file_id  bigint not null,
  position int not null,
  bytes    bytea not null,
  constraint stored_piece_pk primary key (file_id, position)
);
-- What is kept is compressed already, mostly; trying again costs time only.
alter table stored_piece alter column bytes set storage external;

-- Files are evidence: the application can neither change nor remove them.
grant select, insert on stored_file, stored_piece to mingcha_app;
grant usage on sequence stored_file_seq to mingcha_app;
