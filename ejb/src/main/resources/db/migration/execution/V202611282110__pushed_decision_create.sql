-- Decisions that were pushed to the province where a party is registered (推送登记地省级局): what the public may read of each, by when that
-- bureau publishes it, and whether it did. A table of its own: the receiving bureau sees no case. Nothing secret or restricted stands in it.
create sequence pushed_decision_seq increment by 50;
create table pushed_decision (
  id                 bigint not null constraint pushed_decision_pk primary key,
  case_no            text not null,
  sender             text not null constraint pushed_decision_sender_exists references bureau,
  receiver           text not null constraint pushed_decision_receiver_exists references bureau,
  document_no        text not null,
  party              text not null,
  party_code         text,
  basis              text not null,
  conducts           text not null,
  fine               numeric(17,2),
  confiscated_gains  numeric(17,2) not null,
  confiscated_goods  numeric(17,2) not null,
  sanctions          text not null,
  decided_on         date not null,
  pushed_on          date not null,
  due_on             date not null,
  state              text not null constraint pushed_decision_state_known check (state in ('RECEIVED', 'PUBLISHED', 'TO_TAKE_DOWN', 'WITHDRAWN')),
  open_until         date,
  published_on       date,
  place              text,
  published_by       text,
  published_by_name  text,
  withdrawn_on       date,
  withdrawn_reason   text,
  take_down_due_on   date,
  taken_down_on      date,
  taken_down_by      text,
  taken_down_by_name text,
  version            int not null,
  constraint pushed_decision_elsewhere check (sender <> receiver),
  constraint pushed_decision_published_whole check ((published_on is null) = (place is null) and (published_on is null) = (published_by is null)),
  constraint pushed_decision_withdrawn_whole check ((withdrawn_on is null) = (withdrawn_reason is null)
    and (withdrawn_on is not null) = (state in ('TO_TAKE_DOWN', 'WITHDRAWN'))),
  constraint pushed_decision_waits check ((open_until is not null) = (state in ('RECEIVED', 'TO_TAKE_DOWN')))
);
create unique index pushed_decision_once on pushed_decision (case_no, document_no, receiver) where withdrawn_on is null;
create index pushed_decision_received on pushed_decision (receiver, open_until, id);
create index pushed_decision_sent on pushed_decision (sender, open_until, id);
grant select, insert, update on pushed_decision to mingcha_app;
grant usage on sequence pushed_decision_seq to mingcha_app;

-- Both bureaus read it. The receiving one writes what it has done; the deciding one sends it, and takes it back: what it writes is
-- either not published or taken back.
call guard_table('pushed_decision',
  'sender = scope_bureau() or receiver = scope_bureau() or scope_is_system()',
  'receiver = scope_bureau() or sender = scope_bureau() and (published_on is null or withdrawn_on is not null) or scope_is_system()');
