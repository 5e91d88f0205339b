-- Who has to stay away from a matter after an accepted recusal (回避), logins with a blank between them: nobody of them takes a step in it.
alter table matter add column kept_away text;

-- Keeps an officer away from a matter and from what belongs to it within its bureau: what grew out of it, and, of a case, its lead with what
-- grew out of that; of a lead, also the leads that were merged into it, with what grew out of them. The matters themselves do not change, their versions included.
create function keep_away(whose text, matter_no text) returns void language sql as $$
  with recursive belongs(number, kind, bureau) as (
    select m.number, m.kind, m.bureau from matter m where m.number = matter_no
    union
    select m.number, m.kind, m.bureau from belongs b
    join matter_link l on l.from_no = b.number or (l.to_no = b.number and l.to_kind in ('penalty-cases', 'leads') and l.from_kind = 'leads')
    join matter m on m.number = case when l.from_no = b.number then l.to_no else l.from_no end and m.bureau = b.bureau
  )
  update matter set kept_away = concat_ws(' ', kept_away, whose)
  where number in (select number from belongs) and not whose = any(string_to_array(coalesce(kept_away, ''), ' '))
$$;
