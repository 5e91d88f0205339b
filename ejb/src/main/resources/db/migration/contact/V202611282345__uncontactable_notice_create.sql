-- Notices to platforms of shops that cannot be reached (失联通报，第110号令第十七条).
create table uncontactable_notice (
  id                   bigint not null constraint uncontactable_notice_pk primary key
                       constraint uncontactable_notice_matter_exists references matter,
  source_no            text not null,
  shop                 text,
  proposer             text,
  proposal_reason      text,
  approved_on          date,
  service_method       text,
  served_on            date,
  received_by          text,
  service_proof        text,
  address_confirmation text,
  outcome              text
);

create sequence contact_attempt_seq increment by 50;
create table contact_attempt (
  id          bigint not null constraint contact_attempt_pk primary key,
  notice_id   bigint not null constraint contact_attempt_notice_exists references uncontactable_notice,
  tried_on    date not null,
  way         text not null constraint contact_attempt_way_known
              check (way in ('DOMICILE_VISIT', 'PREMISES_VISIT', 'POST', 'PHONE', 'ONLINE')),
  address     text not null,
  result      text not null,
  evidence    text,
  recorded_by text not null
);
create index contact_attempt_by_notice on contact_attempt (notice_id, id);

create sequence contact_platform_step_seq increment by 50;
create table contact_platform_step (
  id          bigint not null constraint contact_platform_step_pk primary key,
  notice_id   bigint not null constraint contact_platform_step_notice_exists references uncontactable_notice,
  move        text not null,
  happened_on date not null,
  text        text not null,
  recorded_by text not null
);
create index contact_platform_step_by_notice on contact_platform_step (notice_id, id);

grant select, insert, update on uncontactable_notice to mingcha_app;
-- Tries and what the platform did are records: added to, never changed.
grant select, insert on contact_attempt, contact_platform_step to mingcha_app;
grant usage on sequence contact_attempt_seq, contact_platform_step_seq to mingcha_app;

call guard_with_matter('uncontactable_notice', 'id');
call guard_with_matter('contact_attempt', 'notice_id');
call guard_with_matter('contact_platform_step', 'notice_id');
