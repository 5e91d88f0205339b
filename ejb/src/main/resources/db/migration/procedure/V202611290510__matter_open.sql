-- Each morning the open matters are looked at (org.mingcha.board.TurnWatch); the closed ones, of which there are ever more, are not.
create index matter_open on matter (id) where closed_at is null;
