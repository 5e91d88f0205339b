-- What has been approved stands; only the path goes with the bureau when that comes below another superior, or nobody of it could
-- sign its forms any more.
create or replace function paper_template_stands() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - 'bureau_path' is distinct from to_jsonb(old) - 'bureau_path' then
    raise exception 'an approved template is not changed' using errcode = 'check_violation';
  end if;
  return new;
end $$;
