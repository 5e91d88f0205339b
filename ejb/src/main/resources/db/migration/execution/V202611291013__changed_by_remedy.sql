-- A reconsideration or a court may change the sums of a penalty (变更); they are owed from then on in the place of those imposed.
alter table case_remedy
  add column changed_fine numeric(17,2),
  add column changed_gains numeric(17,2),
  add constraint case_remedy_changed_only check (outcome = 'CHANGED' or changed_fine is null and changed_gains is null),
  add constraint case_remedy_changed_to check (changed_fine >= 0 and changed_gains >= 0);

-- Remedies against a decision that was annulled count for the one after it no more, as what else followed it.
alter table enforcement_case add column remedies_before int not null default 0;
alter table summary_penalty add column remedies_before int not null default 0;
update enforcement_case c set remedies_before = (select count(*) from case_remedy r where r.case_id = c.id
    and r.filed_on <= (select max(a.annulled_on) from case_annulment a where a.case_id = c.id))
  where exists (select 1 from case_annulment a where a.case_id = c.id);
update summary_penalty p set remedies_before = (select count(*) from case_remedy r where r.case_id = p.id
    and r.filed_on <= (select max(a.annulled_on) from summary_annulment a where a.summary_id = p.id))
  where exists (select 1 from summary_annulment a where a.summary_id = p.id);

-- What was withdrawn because it was changed may be published again on the same day: once counts only what is up.
alter table published_decision drop constraint published_decision_once;
create unique index published_decision_once on published_decision (case_no, document_no, published_on) where taken_down_on is null;
