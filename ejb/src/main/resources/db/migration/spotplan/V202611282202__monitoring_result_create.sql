-- What the monitoring of online trade found on a platform (网络交易监测结果). No secret, other than the plans that it serves.
create sequence monitoring_result_seq increment by 50;
create table monitoring_result (
  id               bigint not null constraint monitoring_result_pk primary key,
  bureau           text not null constraint monitoring_result_bureau_exists references bureau,
  bureau_path      text not null,
  platform         text not null,
  first_day        date not null,
  last_day         date not null,
  looked_at        int not null constraint monitoring_result_looked_at_something check (looked_at > 0),
  suspected        int not null,
  source           text not null,
  recorded_by      text not null,
  recorded_by_name text not null,
  recorded_at      timestamptz not null,
  constraint monitoring_result_days_in_order check (first_day <= last_day),
  constraint monitoring_result_within_looked_at check (suspected between 0 and looked_at)
);
create index monitoring_result_by_platform on monitoring_result (lower(platform), last_day);
grant select, insert on monitoring_result to mingcha_app;
grant usage on sequence monitoring_result_seq to mingcha_app;
call guard_table('monitoring_result', 'bureau_path ~>=~ scope_from() and bureau_path ~<~ scope_to()', 'scope_writes(bureau_path)');

-- How a plan takes the results into account, or why not.
alter table spot_plan add column monitoring text;
