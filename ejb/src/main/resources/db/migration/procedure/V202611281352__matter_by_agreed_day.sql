-- The board of time limits shows agreed days too, soonest first.
create index matter_by_agreed_day on matter (agreed_on, id) where agreed_on is not null;
