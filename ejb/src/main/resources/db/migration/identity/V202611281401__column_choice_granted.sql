grant select, insert, update on column_choice to mingcha_app;
