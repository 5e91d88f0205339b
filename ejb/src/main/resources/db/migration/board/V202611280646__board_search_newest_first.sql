-- What half of all reports say is found among the newest at once; pairs of characters are dear to compute row by row, so the
-- index is asked only for what the newest reports do not answer.
create or replace function search_reports(grams text[], words text[], exact text, link text, path text, most int) returns setof bigint
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_custom_plan as $$
declare
  newest_looked_at constant int := 2000;
  named bigint[];
begin
  named := array(
    select n.id from (
      select r.id, coalesce(r.operator_name, '') || ' ' || coalesce(r.shop_name, '') || ' ' || coalesce(r.product_name, '') as names
      from platform_report r where r.bureau_path like path
      order by r.id desc limit newest_looked_at) n
    where search_text(n.names) like all (words)
    order by n.id desc limit most);
  if cardinality(named) < most then
    named := array(
      select r.id from platform_report r
      where search_grams(coalesce(r.operator_name, '') || ' ' || coalesce(r.shop_name, '') || ' ' || coalesce(r.product_name, '')) @> grams
        and search_text(coalesce(r.operator_name, '') || ' ' || coalesce(r.shop_name, '') || ' ' || coalesce(r.product_name, '')) like all (words)
        and r.bureau_path like path
      order by r.id desc limit most);
  end if;
  return query
    select f.id from (
      select unnest(named) as id
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
