-- Right holders are asked whether goods are theirs (权利人辨认、鉴别), parties ordered to refund what they overcharged (责令退还多收价款).
alter table evidence_request drop constraint evidence_request_kind_known;
alter table evidence_request add constraint evidence_request_kind_known
  check (kind in ('MATERIALS', 'ASSISTANCE', 'TESTING', 'RIGHT_HOLDER_IDENTIFICATION', 'REFUND_ORDER'));

-- Of tests that went on side by side only the first stood for the others; from now on each pauses for itself.
insert into time_limit_pause (time_limit_id, ground, paused_from, paused_to, document_no, reason)
select distinct on (t.id, r.paper_no) t.id, 'TESTING', r.issued_on, null::date, r.paper_no, r.subject
from evidence_request r
join time_limit t on t.subject_no = r.matter_no and t.kind in ('VERIFY_LEAD', 'DECIDE_CASE')
  or t.kind = 'SEIZURE' and t.subject_no = any (string_to_array(r.seizures, ' '))
where r.kind = 'TESTING' and r.answered_on is null and t.state = 'PAUSED'
  and exists (select 1 from time_limit_pause p where p.time_limit_id = t.id and p.ground = 'TESTING' and p.paused_to is null)
  and not exists (select 1 from time_limit_pause p
    where p.time_limit_id = t.id and p.ground = 'TESTING' and p.paused_to is null and p.document_no = r.paper_no)
order by t.id, r.paper_no, r.issued_on;
