-- What a bureau has decided on its leads; a bureau without a row has decided nothing.
create table lead_setting (
  bureau    text not null constraint lead_setting_pk primary key constraint lead_setting_bureau_exists references bureau,
  auto_open boolean not null,
  version   int not null
);
create index lead_setting_auto_open on lead_setting (bureau) where auto_open;

grant select, insert, update on lead_setting to mingcha_app;
