-- A notice or transfer as one bureau keeps it: the sender's file, or the receiver's. Each lies under its own bureau; what both
-- may see is the letter and the replies, and nothing else of the two files is shared.
create table referral (
  id              bigint not null constraint referral_pk primary key constraint referral_matter_exists references matter,
  type            text not null,
  box             text not null,
  letter_no       text not null,
  counterpart     text not null constraint referral_counterpart_exists references bureau,
  counterpart_reason text,
  subject_kind    text,
  subject_no      text,
  content         text,
  proposer        text,
  endorser        text,
  ground          text,
  ground_reason   text,
  reminded_at     timestamptz,
  sent_at         timestamptz,
  open            boolean not null,
  constraint referral_letter_once unique (letter_no, box)
);
-- One open notice or transfer of a subject to a bureau.
create unique index referral_open_once on referral (subject_kind, subject_no, counterpart) where open and box = 'OUT';

-- What was sent, exactly: never changed, never removed.
create table referral_letter (
  letter_no     text not null constraint referral_letter_pk primary key,
  sender_path   text not null,
  receiver_path text not null,
  body          text not null,
  sm3           text not null,
  sent_at       timestamptz not null
);
create sequence referral_reply_seq increment by 50;
create table referral_reply (
  id        bigint not null constraint referral_reply_pk primary key,
  letter_no text not null constraint referral_reply_letter_exists references referral_letter,
  text      text not null,
  final     boolean not null,
  author    text not null,
  at        timestamptz not null
);
create index referral_reply_by_letter on referral_reply (letter_no, id);

grant select, insert, update on referral to mingcha_app;
grant select, insert on referral_letter, referral_reply to mingcha_app;
grant usage on sequence referral_reply_seq to mingcha_app;
