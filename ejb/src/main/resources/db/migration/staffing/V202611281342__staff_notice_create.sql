-- What officers are told of matters: that a limit runs, that a matter has become theirs or somebody else's (催办、移交承办).
create sequence staff_notice_seq increment by 50;
create table staff_notice (
  id             bigint not null constraint staff_notice_pk primary key,
  topic          text not null constraint staff_notice_topic_known check (topic in ('REMINDER', 'TAKEN_OVER', 'HANDED_AWAY')),
  matter_kind    text not null,
  matter_no      text not null constraint staff_notice_matter_exists references matter (number),
  title          text not null,
  recipient      text not null,
  recipient_name text not null,
  limit_kind     text,
  due_on         date,
  other          text,
  note           text not null,
  sent_by        text not null,
  sent_by_name   text not null,
  sent_at        timestamptz not null,
  seen_at        timestamptz,
  seen_by        text,
  constraint staff_notice_reminds_of_limit check ((topic = 'REMINDER') = (limit_kind is not null)),
  constraint staff_notice_seen_whole check ((seen_at is null) = (seen_by is null))
);
create index staff_notice_unseen on staff_notice (recipient, id desc) where seen_at is null;
create index staff_notice_by_matter on staff_notice (matter_no, recipient) where seen_at is null;
grant select, insert, update on staff_notice to mingcha_app;
grant usage on sequence staff_notice_seq to mingcha_app;
