-- What the party gave up in writing, paper by paper and right by right (书面放弃)
create table case_waiver (
  case_id     bigint not null constraint case_waiver_case_exists references enforcement_case,
  position    int not null,
  document_no text not null,
  received_on date not null,
  statement   boolean not null,
  hearing     boolean not null,
  notice      int not null,
  constraint case_waiver_pk primary key (case_id, position),
  constraint case_waiver_of_something check (statement or hearing)
);

-- Until now one paper stood for all rights of the notice.
insert into case_waiver (case_id, position, document_no, received_on, statement, hearing, notice)
select c.id, 0, c.waiver_no, c.waived_on, true, n.hearing_offered, n.position + 1
from enforcement_case c
join lateral (select * from case_notice n where n.case_id = c.id order by n.position desc limit 1) n on true
where c.waiver_no is not null;

alter table enforcement_case drop column waiver_no, drop column waived_on;

grant select, insert on case_waiver to mingcha_app;
