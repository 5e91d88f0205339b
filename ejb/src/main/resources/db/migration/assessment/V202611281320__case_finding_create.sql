-- What was found about the act of a case, version by version, whole as JSON; the columns beside it are what others ask for.
create table case_finding (
  case_id     bigint not null constraint case_finding_case_exists references enforcement_case,
  position    int not null,
  party_name  text not null,
  act_from    date not null,
  act_until   date,
  conducts    text not null,
  content     text not null constraint case_finding_content_readable check (content is json object),
  recorded_by text not null,
  recorded_on date not null,
  constraint case_finding_pk primary key (case_id, position),
  constraint case_finding_days check (act_until is null or act_until >= act_from)
);

-- What each review says on the rule.
create table case_rule_choice (
  case_id    bigint not null constraint case_rule_choice_case_exists references enforcement_case,
  position   int not null,
  finding_no int not null,
  rule_id    text,
  content    text not null constraint case_rule_choice_content_readable check (content is json object),
  constraint case_rule_choice_pk primary key (case_id, position)
);

-- Fines by one rule, of a bureau and its superiors, are looked up together.
create index case_decision_by_rule on case_decision (rule_id);

-- Findings and choices are records: a later one is added, none is changed.
grant select, insert on case_finding, case_rule_choice to mingcha_app;
