-- A fine that is paid in parts: day and amount of each, as 2027-03-01=2500.00, with blanks between; and by when it was to be paid before.
alter table case_deferral
  add column instalments text not null default '',
  add column former_due_on date;

-- What was put off on a decision that was annulled is counted off like what was paid on it.
alter table enforcement_case add column deferrals_before int not null default 0;
alter table summary_penalty add column deferrals_before int not null default 0;
