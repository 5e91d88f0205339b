-- The application takes the numbers of settings; without this nobody could propose one.
grant usage on sequence penalty_setting_seq to mingcha_app;
