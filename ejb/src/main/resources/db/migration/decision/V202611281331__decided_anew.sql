-- An annulment may tell the bureau to decide anew by a day (责令重新作出), and may have been for a breach of procedure alone.
alter table case_annulment
  add column redo_by date,
  add column procedural boolean not null default false,
  add constraint case_annulment_redo_after check (redo_by > annulled_on);

-- What followed a decision that was annulled is counted off: of each list so many entries belong to what was decided before.
alter table enforcement_case
  add column reports_before int not null default 0,
  add column payments_before int not null default 0,
  add column dunnings_before int not null default 0,
  add column applications_before int not null default 0,
  add column rulings_before int not null default 0;

-- That a case goes to the police (移送公安机关): reported to the head of the bureau, approved or declined within three days, handed over
-- within twenty-four hours of the approval.
alter table enforcement_case
  add column crime_reported_at timestamptz,
  add column crime_reported_by text,
  add column crime_suspicion text,
  add column crime_declined text,
  add column transfer_approved_at timestamptz,
  add column transfer_handed_at timestamptz,
  add column transfer_receipt text,
  add column police_reminded boolean not null default false;
create index enforcement_case_for_the_police on enforcement_case (transfer_approved_at) where transfer_handed_at is null;
