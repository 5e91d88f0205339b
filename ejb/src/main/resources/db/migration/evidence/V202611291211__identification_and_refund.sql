-- Right holders are asked whether goods are theirs (权利人辨认、鉴别), parties ordered to refund what they overcharged (责令退还多收价款).
alter table evidence_request drop constraint evidence_request_kind_known;
alter table evidence_request add constraint evidence_request_kind_known
  check (kind in ('MATERIALS', 'ASSISTANCE', 'TESTING', 'RIGHT_HOLDER_IDENTIFICATION', 'REFUND_ORDER'));

-- A test (检验) holds up its lead or case, the seizures of which its paper tells, and what the lead goes on as: another lead or a case.
create table test_holds_up as
with recursive goes_on (request_id, subject_no, own) as (
  select id, matter_no, true from evidence_request where kind = 'TESTING'
  union
  select g.request_id, l.to_no, false from goes_on g
  join matter_link l on l.from_no = g.subject_no and l.from_kind = 'leads' and l.to_rel in ('surviving-lead', 'case'))
select t.id as time_limit_id, t.kind as limit_kind, t.started_on, g.own, r.paper_no, r.subject, r.issued_on, r.answered_on
from goes_on g
join evidence_request r on r.id = g.request_id
join time_limit t on t.subject_no = g.subject_no and t.kind in ('VERIFY_LEAD', 'DECIDE_CASE')
where t.state in ('RUNNING', 'PAUSED')
union all
select t.id, t.kind, t.started_on, true, r.paper_no, r.subject, r.issued_on, r.answered_on
from evidence_request r
join time_limit t on t.kind = 'SEIZURE' and t.subject_no = any (string_to_array(r.seizures, ' '))
where r.kind = 'TESTING' and t.state in ('RUNNING', 'PAUSED');

-- Of tests that went on side by side only the first stood for the others; from now on each pauses for itself, those that are over too.
insert into time_limit_pause (time_limit_id, ground, paused_from, paused_to, document_no, reason)
select h.time_limit_id, 'TESTING', min(h.issued_on), case when bool_and(h.answered_on is not null) then max(h.answered_on) end, h.paper_no,
  min(h.subject)
from test_holds_up h
join time_limit_pause p on p.time_limit_id = h.time_limit_id and p.ground = 'TESTING' and p.paused_to is null
where h.own and h.paper_no <> p.document_no and (h.answered_on is null or h.answered_on >= p.paused_from)
group by h.time_limit_id, h.paper_no;

-- The first stood open until the last was answered; what nothing is awaited under any longer ended with its own answer.
update time_limit_pause p
set paused_to = greatest(p.paused_from, (select max(h.answered_on) from test_holds_up h
  where h.time_limit_id = p.time_limit_id and h.paper_no = p.document_no))
where p.ground = 'TESTING' and p.paused_to is null
  and exists (select 1 from test_holds_up h where h.time_limit_id = p.time_limit_id and h.paper_no = p.document_no)
  and not exists (select 1 from test_holds_up h
    where h.time_limit_id = p.time_limit_id and h.paper_no = p.document_no and h.answered_on is null);

-- A test that was still open when its lead was filed pauses the time of the case from the day of the filing, with which that begins.
insert into time_limit_pause (time_limit_id, ground, paused_from, document_no, reason)
select h.time_limit_id, 'TESTING', max(h.started_on), h.paper_no, min(h.subject)
from test_holds_up h
where h.limit_kind = 'DECIDE_CASE' and not h.own and h.answered_on is null
  and not exists (select 1 from time_limit_pause p
    where p.time_limit_id = h.time_limit_id and p.ground = 'TESTING' and p.paused_to is null and p.document_no = h.paper_no)
group by h.time_limit_id, h.paper_no;

-- Days are reckoned anew by the application; what stands still does so from now on, and what was left open only by mistake does not.
update time_limit t
set state = case when exists (select 1 from time_limit_pause p where p.time_limit_id = t.id and p.paused_to is null) then 'PAUSED' else 'RUNNING' end
where t.id in (select h.time_limit_id from test_holds_up h) and t.state in ('RUNNING', 'PAUSED');

drop table test_holds_up;
