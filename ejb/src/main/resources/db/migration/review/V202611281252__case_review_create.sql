create table case_review_request (
  case_id         bigint not null constraint case_review_request_case_exists references enforcement_case,
  position        int not null,
  review_kind     text not null constraint case_review_request_kind_known check (review_kind in ('CASE_REVIEW', 'LEGAL_REVIEW')),
  grounds         text not null,
  submitted_by    text not null,
  submitted_on    date not null,
  hearings_before int not null,
  constraint case_review_request_pk primary key (case_id, position)
);

create table case_review (
  case_id       bigint not null,
  position      int not null,
  review_kind   text not null,
  conclusion    text not null constraint case_review_conclusion_known check (conclusion in ('AGREE', 'CORRECT', 'SUPPLEMENT', 'OTHER')),
  opinion       text not null,
  reviewer      text not null,
  reviewer_name text not null,
  reviewed_on   date not null,
  constraint case_review_pk primary key (case_id, position),
  constraint case_review_case_exists foreign key (case_id) references enforcement_case,
  constraint case_review_answers_a_request foreign key (case_id, position) references case_review_request (case_id, position)
);

grant select, insert on case_review_request, case_review to mingcha_app;
