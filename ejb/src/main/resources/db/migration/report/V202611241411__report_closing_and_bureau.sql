-- The bureau stands with the handling, so that what waits in one bureau is found without passing over all others.
alter table report_handling add column bureau text;
update report_handling h set bureau = r.bureau from platform_report r where r.id = h.report_id;
alter table report_handling alter column bureau set not null;
create index report_handling_waiting_in_bureau on report_handling (bureau, verify_by, report_id) where status = 'RECEIVED';

-- Why a report was closed without action (不予处理理由).
alter table report_handling add column close_reason text;
alter table report_handling add constraint report_handling_closed_with_reason
  check (status <> 'CLOSED_NO_ACTION' or close_reason is not null);
