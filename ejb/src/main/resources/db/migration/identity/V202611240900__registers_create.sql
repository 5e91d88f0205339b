create table bureau (
  code     text not null constraint bureau_pk primary key,
  name     text not null,
  name_en  text not null,
  token    text not null constraint bureau_token_unique unique,
  level    text not null constraint bureau_level_known check (level in ('NATIONAL', 'PROVINCE', 'PREFECTURE', 'COUNTY')),
  superior text constraint bureau_superior_exists references bureau,
  path     text not null
);

create table officer (
  login                text not null constraint officer_pk primary key,
  name                 text not null,
  bureau               text not null constraint officer_bureau_exists references bureau,
  certificate          text,
  certificate_valid_to date
);
create index officer_by_bureau on officer (bureau, login);

grant select, insert, update on bureau, officer to mingcha_app;
