create table spot_plan (
  id          bigint not null constraint spot_plan_pk primary key constraint spot_plan_matter_exists references matter,
  plan_year   int not null,
  purpose     text not null,
  proposer    text,
  endorser    text,
  open_checks int not null constraint spot_plan_open_checks_counted check (open_checks >= 0)
);

create table spot_plan_line (
  plan_id        bigint not null constraint spot_plan_line_plan_exists references spot_plan,
  position       int not null,
  product_group  text not null,
  standards      text not null,
  platforms      text not null,
  batches        int not null,
  test_quantity  int not null,
  spare_quantity int not null,
  opened         int not null,
  constraint spot_plan_line_pk primary key (plan_id, position),
  constraint spot_plan_line_within_budget check (opened between 0 and batches)
);

grant select, insert, update on spot_plan to mingcha_app;
grant select, insert, update, delete on spot_plan_line to mingcha_app;
