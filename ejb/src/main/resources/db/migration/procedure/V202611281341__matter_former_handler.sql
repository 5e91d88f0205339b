-- Who handled a matter until it was handed over: whoever has handled it neither reviews nor decides it (职责分离).
create table matter_former_handler (
  matter_id bigint not null constraint matter_former_handler_matter_exists references matter,
  position  int not null,
  login     text not null,
  name      text not null,
  until     timestamptz not null,
  constraint matter_former_handler_pk primary key (matter_id, position)
);
grant select, insert, update, delete on matter_former_handler to mingcha_app;
