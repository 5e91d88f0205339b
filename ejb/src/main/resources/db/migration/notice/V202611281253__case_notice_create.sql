create table case_proposal (
  case_id           bigint not null constraint case_proposal_case_exists references enforcement_case,
  position          int not null,
  rule_id           text not null,
  serious           boolean not null,
  fine              numeric(17,2),
  confiscated_gains numeric(17,2) not null,
  confiscated_goods numeric(17,2) not null,
  sanctions         text not null,
  reason            text not null,
  proposed_by       text not null,
  proposed_on       date not null,
  constraint case_proposal_pk primary key (case_id, position)
);

create table case_notice (
  case_id              bigint not null constraint case_notice_case_exists references enforcement_case,
  position             int not null,
  document_no          text not null,
  rule_id              text not null,
  serious              boolean not null,
  fine                 numeric(17,2),
  confiscated_gains    numeric(17,2) not null,
  confiscated_goods    numeric(17,2) not null,
  sanctions            text not null,
  reason               text not null,
  hearing_offered      boolean not null,
  service_method       text not null,
  served_on            date not null,
  received_by          text,
  service_proof        text not null,
  address_confirmation text,
  constraint case_notice_pk primary key (case_id, position)
);

create table case_statement (
  case_id     bigint not null constraint case_statement_case_exists references enforcement_case,
  position    int not null,
  received_on date not null,
  document_no text not null,
  content     text not null,
  recorded_by text not null,
  constraint case_statement_pk primary key (case_id, position)
);

create table case_statement_answer (
  case_id     bigint not null,
  position    int not null,
  finding     text not null constraint case_statement_answer_finding_known check (finding in ('ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED')),
  reason      text not null,
  answered_by text not null,
  answered_on date not null,
  constraint case_statement_answer_pk primary key (case_id, position),
  constraint case_statement_answer_case_exists foreign key (case_id) references enforcement_case,
  constraint case_statement_answer_answers_one foreign key (case_id, position) references case_statement (case_id, position)
);

grant select, insert on case_proposal, case_notice, case_statement, case_statement_answer to mingcha_app;
