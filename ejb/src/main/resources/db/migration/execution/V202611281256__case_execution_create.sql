create table case_payment (
  case_id     bigint not null constraint case_payment_case_exists references enforcement_case,
  position    int not null,
  item        text not null constraint case_payment_item_known check (item in ('FINE', 'GAINS', 'SURCHARGE')),
  amount      numeric(17,2) not null constraint case_payment_positive check (amount > 0),
  paid_on     date not null,
  receipt_no  text not null,
  recorded_by text not null,
  constraint case_payment_pk primary key (case_id, position),
  constraint case_payment_receipt_once unique (case_id, receipt_no, item)
);

create table case_deferral (
  case_id        bigint not null constraint case_deferral_case_exists references enforcement_case,
  position       int not null,
  application_no text not null,
  until_on       date not null,
  plan           text,
  approved_by    text not null,
  approved_on    date not null,
  constraint case_deferral_pk primary key (case_id, position)
);

create table case_remedy (
  case_id     bigint not null constraint case_remedy_case_exists references enforcement_case,
  position    int not null,
  remedy      text not null constraint case_remedy_known check (remedy in ('RECONSIDERATION', 'LITIGATION')),
  authority   text not null,
  filed_on    date not null,
  document_no text not null,
  outcome     text,
  ended_on    date,
  outcome_no  text,
  constraint case_remedy_pk primary key (case_id, position),
  constraint case_remedy_ends_after_filing check (ended_on >= filed_on)
);

create table case_dunning (
  case_id              bigint not null constraint case_dunning_case_exists references enforcement_case,
  position             int not null,
  document_no          text not null,
  amount               numeric(17,2) not null,
  service_method       text not null,
  served_on            date not null,
  received_by          text,
  service_proof        text not null,
  address_confirmation text,
  constraint case_dunning_pk primary key (case_id, position)
);

create table case_court_application (
  case_id     bigint not null constraint case_court_application_case_exists references enforcement_case,
  position    int not null,
  court       text not null,
  document_no text not null,
  applied_on  date not null,
  signed_by   text not null,
  constraint case_court_application_pk primary key (case_id, position)
);

create table case_court_ruling (
  case_id     bigint not null,
  position    int not null,
  outcome     text not null constraint case_court_ruling_known check (outcome in ('GRANTED', 'REFUSED', 'ENDED')),
  document_no text not null,
  ruled_on    date not null,
  constraint case_court_ruling_pk primary key (case_id, position),
  constraint case_court_ruling_case_exists foreign key (case_id) references enforcement_case,
  constraint case_court_ruling_on_an_application foreign key (case_id, position) references case_court_application (case_id, position)
);

create table case_publicity (
  case_id  bigint not null constraint case_publicity_case_exists references enforcement_case,
  position int not null,
  act      text not null constraint case_publicity_act_known check (act in ('PUBLISHED', 'PUSHED', 'WITHDRAWN', 'ENDED')),
  done_on  date not null,
  place    text not null,
  note     text,
  constraint case_publicity_pk primary key (case_id, position)
);

grant select, insert on case_payment, case_deferral, case_dunning, case_court_application, case_court_ruling, case_publicity to mingcha_app;
grant select, insert, update on case_remedy to mingcha_app;
