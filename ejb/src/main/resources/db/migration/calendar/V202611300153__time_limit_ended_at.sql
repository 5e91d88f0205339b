-- When the end of a limit was recorded (终结时间): the step of that moment says why. Limits that ended before this do not know it.
alter table time_limit add column ended_at timestamptz;
alter table time_limit add constraint time_limit_ended_has_end check (ended_at is null or state in ('MET', 'LAPSED', 'CANCELLED'));

-- Limits that stand still have no last day and come after all the others on the board.
create index time_limit_paused on time_limit (id) where state = 'PAUSED';
-- The party's time to contest what is closed ends by itself.
create index time_limit_remedies on time_limit (due_on, id) where state = 'RUNNING' and kind in ('RECONSIDERATION', 'LITIGATION');
