create table platform (
  uscc            text not null constraint platform_pk primary key,
  client          text not null constraint platform_client_unique unique,
  name            text not null,
  domicile_bureau text not null constraint platform_bureau_exists references bureau
);

grant select, insert, update on platform to mingcha_app;
