create table rectification_order (
  id                   bigint not null constraint rectification_order_pk primary key
                       constraint rectification_order_matter_exists references matter,
  breach               text not null,
  facts                text not null,
  demands              text not null,
  term_length          int not null constraint rectification_order_term_positive check (term_length > 0),
  term_unit            text not null constraint rectification_order_term_unit_known check (term_unit in ('WORKING', 'CALENDAR')),
  drafter              text not null,
  issuer               text,
  issued_on            date,
  service_method       text,
  served_on            date,
  received_by          text,
  service_proof        text,
  address_confirmation text
);

create sequence rectification_recheck_seq increment by 50;
create table rectification_recheck (
  id         bigint not null constraint rectification_recheck_pk primary key,
  order_id   bigint not null constraint rectification_recheck_order_exists references rectification_order,
  checked_on date not null,
  result     text not null constraint rectification_recheck_result_known
             check (result in ('CORRECTED', 'PARTLY_CORRECTED', 'NOT_CORRECTED')),
  findings   text not null,
  officers   text not null
);
create index rectification_recheck_by_order on rectification_recheck (order_id, id);

grant select, insert, update on rectification_order to mingcha_app;
-- A re-check is a record: it is added to, never changed.
grant select, insert on rectification_recheck to mingcha_app;
grant usage on sequence rectification_recheck_seq to mingcha_app;
