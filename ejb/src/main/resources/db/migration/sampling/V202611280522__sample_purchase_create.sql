-- How a sample was bought (买样账号、收货地址), sealed by the application: the database never sees it open.
create table sample_purchase (
  matter_no text not null constraint sample_purchase_pk primary key constraint sample_purchase_matter_exists references matter (number),
  sealed    text not null
);

grant select, insert on sample_purchase to mingcha_app;
