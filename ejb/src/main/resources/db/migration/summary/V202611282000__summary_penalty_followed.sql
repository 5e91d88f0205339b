-- What follows a penalty on the spot is kept where that of a case is: payments, deferrals, remedies, reminders and what the court is asked
-- belong to a matter, whichever procedure it follows.
alter table case_payment drop constraint case_payment_case_exists,
  add constraint case_payment_matter_exists foreign key (case_id) references matter;
alter table case_deferral drop constraint case_deferral_case_exists,
  add constraint case_deferral_matter_exists foreign key (case_id) references matter;
alter table case_remedy drop constraint case_remedy_case_exists,
  add constraint case_remedy_matter_exists foreign key (case_id) references matter;
alter table case_dunning drop constraint case_dunning_case_exists,
  add constraint case_dunning_matter_exists foreign key (case_id) references matter;
alter table case_court_application drop constraint case_court_application_case_exists,
  add constraint case_court_application_matter_exists foreign key (case_id) references matter;
alter table case_court_ruling drop constraint case_court_ruling_case_exists,
  add constraint case_court_ruling_matter_exists foreign key (case_id) references matter;
alter table case_publicity drop constraint case_publicity_case_exists,
  add constraint case_publicity_matter_exists foreign key (case_id) references matter;

-- Whether the law leaves the party unpunished is asked before it is told a penalty; harm is null in drafts of before.
alter table summary_penalty
  add column age int constraint summary_penalty_age_possible check (age between 0 and 150),
  add column slight boolean not null default false,
  add column corrected boolean not null default false,
  add column harm text constraint summary_penalty_harm_known check (harm in ('NONE', 'SLIGHT', 'MORE')),
  add column no_fault_proof text,
  add column strict_liability boolean not null default false,
  add column exemption text,
  add column education text,
  add column volume_no text,
  add column retention text,
  add column archived_on date,
  add column archive_checker text,
  add column payments_before int not null default 0,
  add column dunnings_before int not null default 0,
  add column applications_before int not null default 0,
  add column rulings_before int not null default 0,
  add constraint summary_penalty_exempt_with_education check ((exemption is null) = (education is null));

-- What was paid, at the bank or at the place, becomes a payment like any other.
insert into case_payment (case_id, position, item, amount, paid_on, receipt_no, recorded_by)
select p.id, 0, 'FINE', p.fine, coalesce(p.paid_on, p.decided_on), coalesce(p.collection_receipt, p.voucher),
  (select h.login from matter_handler h where h.matter_id = p.id and h.position = 0)
from summary_penalty p where p.fine is not null and (p.paid_on is not null or p.collected_for is not null);
update summary_penalty set voucher = null where banked_on is null;
alter table summary_penalty drop column paid_on;

-- Decisions on the spot that do not hold any more, with what they said.
create table summary_annulment (
  summary_id  bigint not null constraint summary_annulment_penalty_exists references summary_penalty,
  position    int not null,
  annuller    text not null constraint summary_annulment_annuller_known check (annuller in ('OURSELVES', 'SUPERIOR', 'RECONSIDERATION', 'COURT')),
  document_no text not null,
  reason      text not null,
  annulled_on date not null,
  redo_by     date,
  procedural  boolean not null,
  decision_no text not null,
  decided_on  date not null,
  rule        text not null,
  fine        numeric(17,2),
  facts       text not null,
  constraint summary_annulment_pk primary key (summary_id, position),
  constraint summary_annulment_redo_after check (redo_by > annulled_on)
);

grant select, insert on summary_annulment to mingcha_app;
