-- Whether what the deciding bureau took back still holds, and only its publicity ended before its last day (提前停止公示).
alter table pushed_decision add column ended_early boolean not null default false,
  add constraint pushed_decision_ended_early_taken_back check (withdrawn_on is not null or not ended_early);
