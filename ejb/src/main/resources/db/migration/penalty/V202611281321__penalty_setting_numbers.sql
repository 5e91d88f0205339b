-- A setting that is proposed takes its number from here.
grant usage on sequence penalty_setting_seq to mingcha_app;
