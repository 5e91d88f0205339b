create table spot_check (
  id                     bigint not null constraint spot_check_pk primary key constraint spot_check_matter_exists references matter,
  plan_no                text not null constraint spot_check_plan_exists references matter (number),
  plan_line              int not null,
  product_group          text not null,
  standards              text not null,
  mode                   text not null,
  platform               text,
  instructions           text,
  most_units             int not null,
  sampled_on             date,
  place                  text,
  recording              text,
  seller_name            text,
  seller_identity        text,
  seller_url             text,
  producer_name          text,
  producer_identity      text,
  producer_address       text,
  product_name           text,
  product_model          text,
  product_brand          text,
  product_batch          text,
  laboratory             text,
  laboratory_certificate text,
  report_number          text,
  report_issued_on       date,
  report_received_on     date,
  report_seal_intact     boolean,
  conclusion             text,
  bought                 boolean not null
);
create index spot_check_by_plan on spot_check (plan_no, id);

create table spot_check_sample (
  check_id    bigint not null constraint spot_check_sample_check_exists references spot_check,
  position    int not null,
  part        text not null,
  code        text not null constraint spot_check_sample_code_unique unique,
  seal_number text not null,
  quantity    int not null constraint spot_check_sample_quantity_positive check (quantity > 0),
  holder      text not null,
  place       text,
  constraint spot_check_sample_pk primary key (check_id, position)
);

create table spot_check_custody (
  check_id    bigint not null constraint spot_check_custody_check_exists references spot_check,
  position    int not null,
  part        text not null,
  holder      text not null,
  place       text,
  handed_on   date not null,
  seal_intact boolean not null,
  constraint spot_check_custody_pk primary key (check_id, position)
);

create table spot_check_item (
  check_id    bigint not null constraint spot_check_item_check_exists references spot_check,
  position    int not null,
  item        text not null,
  requirement text,
  measured    text,
  conclusion  text not null,
  constraint spot_check_item_pk primary key (check_id, position)
);

create table spot_check_notice (
  check_id    bigint not null constraint spot_check_notice_check_exists references spot_check,
  position    int not null,
  recipient   text not null,
  name        text not null,
  sent_on     date not null,
  manner      text not null,
  document_no text,
  received_on date,
  constraint spot_check_notice_pk primary key (check_id, position),
  constraint spot_check_notice_received_after_sent check (received_on >= sent_on)
);

create table spot_check_objection (
  check_id          bigint not null constraint spot_check_objection_check_exists references spot_check,
  position          int not null,
  objector          text not null,
  made_on           date not null,
  ground            text not null,
  reason            text not null,
  outcome           text,
  decided_on        date,
  retest_laboratory text,
  retest_report     text,
  constraint spot_check_objection_pk primary key (check_id, position),
  constraint spot_check_objection_once unique (check_id, objector)
);

create table spot_check_follow_up (
  check_id    bigint not null constraint spot_check_follow_up_check_exists references spot_check,
  position    int not null,
  order_kind  text not null,
  recipient   text not null,
  document_no text not null,
  issued_on   date not null,
  constraint spot_check_follow_up_pk primary key (check_id, position),
  constraint spot_check_follow_up_once unique (check_id, order_kind, recipient)
);

-- What the public may read, as it was on the day; nothing here is secret, and nothing of it changes afterwards.
create sequence spot_check_publication_seq;
create table spot_check_publication (
  id            bigint not null constraint spot_check_publication_pk primary key,
  check_no      text not null constraint spot_check_publication_once unique constraint spot_check_publication_check_exists references matter (number),
  product_group text not null,
  product       text not null,
  model         text,
  brand         text,
  batch         text,
  producer      text,
  seller        text not null,
  platform      text,
  conclusion    text not null,
  failed_items  text not null,
  bureau        text not null constraint spot_check_publication_bureau_exists references bureau,
  level         text not null,
  published_on  date not null,
  searchable    text not null
);

grant select, insert, update on spot_check, spot_check_sample, spot_check_notice, spot_check_objection to mingcha_app;
grant select, insert on spot_check_custody, spot_check_item, spot_check_follow_up, spot_check_publication to mingcha_app;
grant usage on sequence spot_check_publication_seq to mingcha_app;
