-- A platform's own list keeps its index (platform, id) behind the wall. As ranges beside the query's own condition on the
-- platform the planner multiplies both, expects a handful of rows, and sorts all that the platform ever sent; a function
-- it does not look into, and the page is read in the order of the index: 0.5 instead of 470 ms at six thousand own reports.
create function scope_sends(sender text) returns boolean language plpgsql stable parallel safe cost 10 as $$
begin
  return sender ~>=~ scope_platform_from() and sender ~<=~ scope_platform_to();
end $$;

do $$
begin
  if exists (select 1 from pg_policy where polrelid = 'platform_report'::regclass and polname = 'reads') then
    alter policy reads on platform_report using (
      bureau_path ~>=~ scope_reports_from() and bureau_path ~<~ scope_reports_to() and scope_sends(platform));
  end if;
end $$;
