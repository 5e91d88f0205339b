create sequence platform_report_seq increment by 1;
create sequence platform_report_no increment by 1;
create table platform_report (
  id                 bigint not null constraint platform_report_pk primary key,
  report_no          text not null constraint platform_report_no_unique unique,
  platform           text not null constraint platform_report_platform_exists references platform,
  platform_name      text not null,
  platform_report_id text not null,
  bureau             text not null constraint platform_report_bureau_exists references bureau,
  bureau_path        text not null,
  received_at        timestamptz not null,
  measures_taken_at  timestamptz not null,
  due_on             date not null,
  on_time            boolean not null,
  provisional        boolean not null,
  order_in_force     boolean not null,
  sm3                text not null,
  received           bytea not null,
  operator_name      text,
  operator_number    text,
  operator_kind      text,
  operator_division  text,
  shop_id            text,
  shop_name          text,
  product_name       text,
  product_count      int not null,
  violations         text not null,
  missing            text not null,
  warnings           text not null,
  constraint platform_report_once unique (platform, platform_report_id)
);
create index platform_report_by_bureau on platform_report (bureau_path text_pattern_ops, id desc);
create index platform_report_by_platform on platform_report (platform, id desc);
create index platform_report_by_operator on platform_report (bureau, operator_number);

create table report_handling (
  report_id bigint not null constraint report_handling_pk primary key
            constraint report_handling_report_exists references platform_report,
  status    text not null constraint report_handling_status_known check (status in ('RECEIVED', 'LEAD_OPENED', 'CLOSED_NO_ACTION')),
  lead_no   text,
  verify_by date not null,
  version   int not null
);
create index report_handling_waiting on report_handling (verify_by, report_id) where status = 'RECEIVED';

-- What a platform sent is kept as it came: the application can neither change nor remove it.
grant select, insert on platform_report to mingcha_app;
grant select, insert, update on report_handling to mingcha_app;
grant usage on sequence platform_report_seq, platform_report_no to mingcha_app;
