-- One search over everything. The commonest question in Chinese has two characters, which trigrams cannot answer: texts are
-- indexed by the pairs of characters that stand side by side in them.
create function search_text(text) returns text language sql immutable parallel safe as $$
  select lower(normalize($1, NFKC))
$$;
create function search_grams(text) returns text[] language sql immutable parallel safe as $$
  select coalesce(array_agg(distinct substr(t, i, 2)), '{}')
  from (select lower(normalize($1, NFKC)) as t) x, generate_series(1, char_length(t) - 1) i
  where substr(t, i, 2) !~ '[[:space:]]'
$$;

create index matter_search on matter using gin (search_grams(number || ' ' || title));
create index matter_party_search on matter_party using gin (search_grams(name));
create index platform_report_search on platform_report using gin
  (search_grams(coalesce(operator_name, '') || ' ' || coalesce(shop_name, '') || ' ' || coalesce(product_name, '')));

-- Who is found, within a scope, newest first. They run as the owner of the tables, for an index on an expression serves no
-- condition that stands behind row policies; they tell keys only, and whoever asks joins them with tables behind the wall.
-- A word is a LIKE pattern; all of them must occur. The plan depends on how common the words are, so it is made anew.
create function search_matters(grams text[], words text[], exact text, path text, own text, most int) returns setof bigint
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  return query
    select f.id from (
      (select m.id from matter m
       where search_grams(m.number || ' ' || m.title) @> grams and search_text(m.number || ' ' || m.title) like all (words)
         and m.bureau_path like path and (m.secret_of is null or m.bureau like own)
       order by m.id desc limit most)
      union
      (select m.id from matter_party p join matter m on m.id = p.matter_id
       where search_grams(p.name) @> grams and search_text(p.name) like all (words)
         and m.bureau_path like path and (m.secret_of is null or m.bureau like own)
       order by m.id desc limit most)
      union
      (select m.id from matter_party p join matter m on m.id = p.matter_id
       where p.identity_number = exact
         and m.bureau_path like path and (m.secret_of is null or m.bureau like own)
       order by m.id desc limit most)) f
    order by f.id desc limit most;
end $$;

create function search_reports(grams text[], words text[], exact text, link text, path text, most int) returns setof bigint
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  return query
    select f.id from (
      (select r.id from platform_report r
       where search_grams(coalesce(r.operator_name, '') || ' ' || coalesce(r.shop_name, '') || ' ' || coalesce(r.product_name, '')) @> grams
         and search_text(coalesce(r.operator_name, '') || ' ' || coalesce(r.shop_name, '') || ' ' || coalesce(r.product_name, '')) like all (words)
         and r.bureau_path like path
       order by r.id desc limit most)
      union
      select r.id from platform_report r where r.report_no = exact and r.bureau_path like path
      union
      select r.id from platform_report r
      where r.platform_report_id in (exact, link) and r.platform in (select uscc from platform) and r.bureau_path like path
      union
      (select k.report_id from report_key k
       where (k.kind = 'OPERATOR' and k.value = exact or k.kind = 'GTIN' and k.value = lpad(exact, greatest(14, length(exact)), '0')
           or k.kind = 'LINK' and k.value = link or k.kind = 'SHOP' and k.value in (select uscc || ' ' || exact from platform))
         and k.bureau_path like path
       order by k.report_id desc limit most)) f
    order by f.id desc limit most;
end $$;

revoke execute on function search_matters, search_reports from public;
grant execute on function search_matters, search_reports to mingcha_app;

-- The bureau's board of time limits: those that run, soonest first.
create index time_limit_board on time_limit (due_on, id) where state in ('RUNNING', 'PAUSED');
