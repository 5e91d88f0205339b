-- When an officer who signs last looked at what is to be signed, so that the page says what has changed since. It is the
-- signer's own: nobody else learns when somebody looked.
create table approval_look (
  login       text not null,
  subject_kind text not null,
  subject_no  text not null,
  looked_at   timestamptz not null,
  before_that timestamptz,
  constraint approval_look_pk primary key (login, subject_no)
);
grant select, insert, update on approval_look to mingcha_app;
call guard_table('approval_look', 'login = scope_caller() and sees_subject(subject_kind, subject_no)',
  'login = scope_caller() and sees_subject(subject_kind, subject_no)');
