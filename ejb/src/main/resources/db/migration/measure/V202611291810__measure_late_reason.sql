-- Why an emergency was reported after its twenty-four hours (超期原因).
alter table measure add column late_reason text;
