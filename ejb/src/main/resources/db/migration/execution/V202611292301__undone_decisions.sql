-- The court ends an enforcement that it has granted, without having been asked once more.
alter table case_court_ruling drop constraint case_court_ruling_on_an_application;

-- What was annulled is taken off the public page in the same moment; the officer records afterwards that it was withdrawn elsewhere too.
alter table case_publicity drop constraint case_publicity_act_known,
  add constraint case_publicity_act_known check (act in ('PUBLISHED', 'PUSHED', 'TAKEN_DOWN', 'WITHDRAWN', 'ENDED')),
  alter column place drop not null,
  add constraint case_publicity_placed check (place is not null or act = 'TAKEN_DOWN');

create temporary table still_up on commit drop as
  select distinct m.id, p.case_no from published_decision p join matter m on m.number = p.case_no
    join time_limit t on t.subject_no = p.case_no and t.kind = 'WITHDRAW_PUBLICITY' and t.state = 'RUNNING'
  where p.taken_down_on is null;
insert into case_publicity (case_id, position, act, done_on)
  select u.id, (select max(p.position) + 1 from case_publicity p where p.case_id = u.id), 'TAKEN_DOWN', current_date from still_up u;
update published_decision set taken_down_on = current_date where taken_down_on is null and case_no in (select case_no from still_up);

-- A case in the archive of which something is still to be made public waits for its inspector.
update matter m set awaits = 'INSPECTOR', next_move = 'record-publicity'
where m.kind = 'penalty-cases' and m.stage = 'ARCHIVED' and m.next_move is null and exists (
  select 1 from time_limit t where t.subject_no = m.number and t.state = 'RUNNING'
    and t.kind in ('PUBLISH_DECISION', 'PUSH_DECISION', 'WITHDRAW_PUBLICITY'));
