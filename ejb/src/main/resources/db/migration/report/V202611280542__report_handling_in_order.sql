-- The number stands with the handling, so that the work list is read in its order and no further than its page.
alter table report_handling add column report_no text;
update report_handling h set report_no = r.report_no from platform_report r where r.id = h.report_id;
alter table report_handling alter column report_no set not null;

create index report_handling_work on report_handling (bureau, verify_by, report_no) where status = 'RECEIVED';
drop index report_handling_waiting_in_bureau;
-- Nothing waits in all bureaus at once any more; an index that nobody asks costs every report its bytes.
drop index report_handling_waiting;
