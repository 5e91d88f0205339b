-- In what office whoever shall stay away works: a leader decides on staff, the head of the bureau on leaders, the leaders together on the head.
alter table recusal
  add column office text not null default 'STAFF' constraint recusal_office_known check (office in ('STAFF', 'LEADER', 'PRINCIPAL')),
  add column panel_held_on date,
  add column panel_participants text,
  add column panel_minutes_no text,
  add constraint recusal_panel_whole check ((panel_held_on is null) = (panel_minutes_no is null)
    and (panel_held_on is null) = (panel_participants is null)),
  add constraint recusal_panel_decided check (panel_held_on is null or office = 'PRINCIPAL' and decided_on is not null);
alter table recusal alter column office drop default;
grant update (panel_held_on, panel_participants, panel_minutes_no) on recusal to mingcha_app;

create index matter_step_by_superior on matter_step (actor_user, actor_role) where actor_role in ('leader', 'principal');

-- What was decided before.
select keep_away(officer, matter_no) from recusal where accepted order by id;
