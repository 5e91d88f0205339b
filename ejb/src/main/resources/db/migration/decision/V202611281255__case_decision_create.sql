create table case_decision (
  case_id           bigint not null constraint case_decision_case_exists references enforcement_case,
  position          int not null,
  decision_kind     text not null constraint case_decision_kind_known check (decision_kind in ('PENALTY', 'NO_PENALTY')),
  document_no       text not null,
  rule_id           text,
  serious           boolean,
  fine              numeric(17,2),
  confiscated_gains numeric(17,2),
  confiscated_goods numeric(17,2),
  sanctions         text,
  ground            text,
  reason            text not null,
  education         text,
  decided_by        text not null,
  decided_by_name   text not null,
  decided_on        date not null,
  constraint case_decision_pk primary key (case_id, position),
  constraint case_decision_imposes_or_says_why_not check ((decision_kind = 'PENALTY') = (rule_id is not null)
    and (decision_kind = 'NO_PENALTY') = (ground is not null))
);

create table case_decision_service (
  case_id              bigint not null,
  position             int not null,
  service_method       text not null,
  served_on            date not null,
  received_by          text,
  service_proof        text not null,
  address_confirmation text,
  constraint case_decision_service_pk primary key (case_id, position),
  constraint case_decision_service_case_exists foreign key (case_id) references enforcement_case,
  constraint case_decision_service_of_a_decision foreign key (case_id, position) references case_decision (case_id, position)
);

create table case_annulment (
  case_id     bigint not null,
  position    int not null,
  annuller    text not null,
  document_no text not null,
  reason      text not null,
  annulled_on date not null,
  constraint case_annulment_pk primary key (case_id, position),
  constraint case_annulment_case_exists foreign key (case_id) references enforcement_case,
  constraint case_annulment_of_a_decision foreign key (case_id, position) references case_decision (case_id, position)
);

create table case_deliberation (
  case_id        bigint not null constraint case_deliberation_case_exists references enforcement_case,
  position       int not null,
  topic          text not null constraint case_deliberation_topic_known check (topic in ('PENALTY', 'EXTENSION')),
  held_on        date not null,
  participants   text not null,
  minutes_no     text not null,
  conclusion     text not null,
  reviews_before int not null,
  constraint case_deliberation_pk primary key (case_id, position)
);

grant select, insert on case_decision, case_decision_service, case_annulment, case_deliberation to mingcha_app;
