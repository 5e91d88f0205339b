-- Whom a matter names for steps that are no office's (the host of a hearing): they wait for that officer and for nobody else.
alter table matter add column named_officer text;

update matter set named_officer = h.host
from case_hearing h
where h.case_id = matter.id and h.outcome is null and h.host is not null;
