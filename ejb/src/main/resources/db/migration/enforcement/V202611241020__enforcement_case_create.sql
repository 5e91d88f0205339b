create table enforcement_case (
  id      bigint not null constraint enforcement_case_pk primary key
          constraint enforcement_case_matter_exists references matter,
  lead_no text not null constraint enforcement_case_one_for_each_lead unique
);

grant select, insert, update on enforcement_case to mingcha_app;
