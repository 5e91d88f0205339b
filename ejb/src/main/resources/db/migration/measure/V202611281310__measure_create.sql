-- To whom beside the one whose turn it is a matter is shown in the work list (升级提醒), because time is running out.
alter table matter add column escalated_to text;

-- What preservation, sealing and seizure have in common: ground, list, taking, end.
create table measure (
  id              bigint not null constraint measure_pk primary key constraint measure_matter_exists references matter,
  grounds         text not null,
  drafter         text not null,
  urgent          boolean not null,
  approver        text,
  approved_on     date,
  taken_at        timestamptz,
  kept_at         text,
  keeper          text,
  signature       text constraint measure_signature_known check (signature in ('SIGNED', 'REFUSED', 'ABSENT')),
  signed_by       text,
  witness         text,
  seals           text,
  taken_by        text,
  settled_on      date,
  settlement      text,
  raised_to       text
);

create table measure_item (
  measure_id    bigint not null constraint measure_item_measure_exists references measure,
  position      int not null,
  name          text not null,
  specification text,
  quantity      numeric(18, 3) not null constraint measure_item_quantity_positive check (quantity > 0),
  unit          text not null,
  condition     text,
  result        text,
  constraint measure_item_pk primary key (measure_id, position)
);

create table evidence_preservation (
  id              bigint not null constraint evidence_preservation_pk primary key
                  constraint evidence_preservation_measure_exists references measure,
  handling_reason text
);

create table seizure (
  id             bigint not null constraint seizure_pk primary key constraint seizure_measure_exists references measure,
  type           text not null constraint seizure_type_known check (type in ('SEALING', 'SEIZURE')),
  legal_basis    text not null,
  asked_days     int,
  asked_reason   text,
  release_ground text,
  disposal       text,
  disposal_paper text
);

grant select, insert, update on measure, evidence_preservation, seizure to mingcha_app;
-- The list is written anew while it is drafted, and once more when each thing has its result.
grant select, insert, update, delete on measure_item to mingcha_app;
