-- The trail of a matter that is secret until its publication is open to the auditor of its own bureau only, as the matter is
-- to its own officers; superiors' auditors read it when the matter opens.
create or replace function matter_path(no text) returns text language plpgsql stable security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  return (select m.bureau_path from matter m where m.number = no and (m.secret_of is null or m.bureau_path = scope_trail()));
end $$;

-- Anchors, and what checks found, name the chains of all bureaus: the national bureau's auditor alone reads them.
call guard_table('audit_anchor', 'scope_kind() = ''auditor'' and scope_trail() = ''/100000/'' or scope_is_system()', 'scope_is_system()');
call guard_table('audit_anchor_head', 'scope_kind() = ''auditor'' and scope_trail() = ''/100000/'' or scope_is_system()', 'scope_is_system()');
call guard_table('audit_check', 'scope_kind() = ''auditor'' and scope_trail() = ''/100000/'' or scope_is_system()', 'scope_is_system()');
