-- The leaders decide together on another leader too, where the head cannot; and who turns out to hold a higher office is decided on as that.
alter table recusal drop constraint recusal_panel_decided;
alter table recusal add constraint recusal_panel_decided check (panel_held_on is null or office <> 'STAFF' and decided_on is not null);
grant update (office) on recusal to mingcha_app;
