-- After every migration: a table that says nothing of who reads it is closed. One whose rows belong to a matter, by a foreign
-- key to its id or number or to such a key of another table, is seen and written with the matter; any other admits nobody
-- until a migration says whom (guard_table), or says why it stays open (open_table).
do $$
declare
  unguarded record;
begin
  for unguarded in
    with recursive of_matter as (
      select c.conrelid as child, c.conkey[1] as attribute, k.attname as referred
      from pg_constraint c join pg_attribute k on k.attrelid = c.confrelid and k.attnum = c.confkey[1]
      where c.contype = 'f' and c.confrelid = 'matter'::regclass and cardinality(c.conkey) = 1 and k.attname in ('id', 'number')
      union
      select c.conrelid, c.conkey[1], m.referred
      from pg_constraint c join of_matter m on c.confrelid = m.child and c.confkey[1] = m.attribute
      where c.contype = 'f' and cardinality(c.conkey) = 1)
    select distinct on (t.oid) t.oid::regclass as name, a.attname as matter_column, m.referred
    from pg_class t
      left join of_matter m on m.child = t.oid
      left join pg_attribute a on a.attrelid = t.oid and a.attnum = m.attribute
    where t.relkind in ('r', 'p') and t.relnamespace = 'public'::regnamespace and not t.relrowsecurity
      and t.relname not in (select name from open_table)
    order by t.oid, a.attnum
  loop
    if unguarded.referred = 'id' then
      call guard_with_matter(unguarded.name, unguarded.matter_column::text);
    elsif unguarded.referred = 'number' then
      call guard_table(unguarded.name, format('sees_subject(%L, %I)', 'matter', unguarded.matter_column),
        format('writes_subject(%L, %I)', 'matter', unguarded.matter_column));
    else
      execute format('alter table %s enable row level security', unguarded.name);
    end if;
  end loop;
end $$;
