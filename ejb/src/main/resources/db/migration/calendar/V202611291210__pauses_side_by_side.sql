-- Several pauses of one ground may be open side by side, such as two tests: each is known by its paper.
drop index time_limit_pause_open_once;
create unique index time_limit_pause_open_once on time_limit_pause (time_limit_id, ground, document_no) where paused_to is null;
