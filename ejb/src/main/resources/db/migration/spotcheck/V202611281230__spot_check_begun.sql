-- What a failed result began by itself: drafts of orders, and leads from which another bureau is to be told.
create table spot_check_begun (
  check_id   bigint not null constraint spot_check_begun_check_exists references spot_check,
  position   int not null,
  order_kind text not null,
  recipient  text not null,
  matter_no  text not null constraint spot_check_begun_matter_exists references matter (number),
  state      text not null constraint spot_check_begun_state_known check (state in ('OPEN', 'DONE', 'DROPPED')),
  constraint spot_check_begun_pk primary key (check_id, position)
);
create index spot_check_begun_by_matter on spot_check_begun (matter_no);
grant select, insert, update on spot_check_begun to mingcha_app;

-- Where seller and producer are, by which the competent bureau is found; null when nobody knows.
alter table spot_check add seller_domicile text, add producer_domicile text;
