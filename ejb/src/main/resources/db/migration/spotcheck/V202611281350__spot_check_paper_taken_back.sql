-- A paper that was revoked, withdrawn or returned stays on record, and another may follow it.
alter table spot_check_follow_up add column taken_back_on date;
alter table spot_check_follow_up drop constraint spot_check_follow_up_once;
create unique index spot_check_follow_up_once on spot_check_follow_up (check_id, order_kind, recipient) where taken_back_on is null;
grant update on spot_check_follow_up to mingcha_app;
