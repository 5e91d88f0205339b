-- The second wall (docs/decisions/2026-11-28-row-level-security.md). Whoever works on the database says first, in each
-- transaction, for whom: enter_scope. A transaction that has not said so sees no row and writes none.

-- Settings of the transaction; null where it has none. They end with the transaction.
create function scope_name() returns text language sql stable parallel safe
  return nullif(current_setting('mingcha.scope', true), '');
create function scope_kind() returns text language sql stable parallel safe
  return nullif(current_setting('mingcha.kind', true), '');
-- The user as signed in, and the same as records name them (a platform acts under its client's name).
create function scope_caller() returns text language sql stable parallel safe
  return nullif(current_setting('mingcha.caller', true), '');
create function scope_actor() returns text language sql stable parallel safe
  return nullif(current_setting('mingcha.actor', true), '');
-- The bureau of an officer, whose rows the officer writes: code and path.
create function scope_bureau() returns text language sql stable parallel safe
  return nullif(current_setting('mingcha.bureau', true), '');
create function scope_path() returns text language sql stable parallel safe
  return nullif(current_setting('mingcha.path', true), '');
-- What is read, as a range of paths: an index on (bureau_path text_pattern_ops) serves it, which it would not serve LIKE
-- in a policy.
create function scope_from() returns text language sql stable parallel safe
  return nullif(current_setting('mingcha.reads_from', true), '');
create function scope_to() returns text language sql stable parallel safe
  return nullif(current_setting('mingcha.reads_to', true), '');
-- The same for reports, which platforms read too; a platform's range is everything, and its own code the condition.
create function scope_reports_from() returns text language sql stable parallel safe
  return nullif(current_setting('mingcha.reports_from', true), '');
create function scope_reports_to() returns text language sql stable parallel safe
  return nullif(current_setting('mingcha.reports_to', true), '');
create function scope_platform() returns text language sql stable parallel safe
  return nullif(current_setting('mingcha.platform', true), '');
-- The platforms whose reports are read, as a range as well: one for a platform, all of them for anybody else.
create function scope_platform_from() returns text language sql stable parallel safe
  return nullif(current_setting('mingcha.platform_from', true), '');
create function scope_platform_to() returns text language sql stable parallel safe
  return nullif(current_setting('mingcha.platform_to', true), '');
-- Where a platform's reports go to: code and path of the receiving bureau.
create function scope_receiver() returns text language sql stable parallel safe
  return nullif(current_setting('mingcha.receiver', true), '');
create function scope_receiver_path() returns text language sql stable parallel safe
  return nullif(current_setting('mingcha.receiver_path', true), '');
-- Below which path the audit trail is open.
create function scope_trail() returns text language sql stable parallel safe
  return nullif(current_setting('mingcha.trail', true), '');

create function scope_is_system() returns boolean language sql stable parallel safe
  return coalesce(current_setting('mingcha.kind', true) = 'system', false);

-- Says for whom the present transaction works from now on:
--   bureau:CODE         an officer of this bureau; without a code, of the bureau in the register of officers
--   platform:CLIENT     a platform, by the client of its token
--   administrator:CODE  who keeps the registers of this bureau and those below
--   auditor:CODE        who audits this bureau and those below
--   system:NAME         a part of the system that works for nobody in particular, and says which
--   person:             somebody signed in who works on no case
create function enter_scope(who text, caller text) returns text language plpgsql as $$
declare
  kind text := split_part(who, ':', 1);
  named text := substr(who, length(split_part(who, ':', 1)) + 2);
  own bureau;
  sender platform;
  reads text;
  trail text;
begin
  if kind in ('bureau', 'administrator', 'auditor') then
    select b.* into own from bureau b
    where b.code = coalesce(nullif(named, ''), (select o.bureau from officer o where o.login = caller));
  elsif kind = 'platform' then
    select p.* into sender from platform p where p.client = named;
    select b.* into own from bureau b where b.code = sender.domicile_bureau;
  elsif kind not in ('system', 'person') then
    raise exception 'unknown scope %', who;
  end if;
  reads := case kind when 'bureau' then own.path when 'system' then '/' end;
  trail := case when kind in ('bureau', 'administrator', 'auditor') then own.path when kind = 'system' then '/' end;
  perform
    set_config('mingcha.scope', who, true),
    set_config('mingcha.kind', kind, true),
    set_config('mingcha.caller', coalesce(caller, ''), true),
    set_config('mingcha.actor', coalesce(case kind when 'platform' then named else caller end, ''), true),
    set_config('mingcha.bureau', coalesce(case kind when 'bureau' then own.code end, ''), true),
    set_config('mingcha.path', coalesce(case kind when 'bureau' then own.path end, ''), true),
    set_config('mingcha.reads_from', coalesce(reads, ''), true),
    -- '0' comes next after '/', so this is the first path that is not below.
    set_config('mingcha.reads_to', coalesce(left(reads, -1) || '0', ''), true),
    set_config('mingcha.reports_from', coalesce(case when sender.uscc is null then reads else '/' end, ''), true),
    set_config('mingcha.reports_to', coalesce(case when sender.uscc is null then left(reads, -1) || '0' else '0' end, ''), true),
    set_config('mingcha.platform', coalesce(sender.uscc, ''), true),
    set_config('mingcha.platform_from', coalesce(sender.uscc, case when reads is not null then ' ' end, ''), true),
    set_config('mingcha.platform_to', coalesce(sender.uscc, case when reads is not null then '~' end, ''), true),
    set_config('mingcha.receiver', coalesce(case when sender.uscc is not null then own.code end, ''), true),
    set_config('mingcha.receiver_path', coalesce(case when sender.uscc is not null then own.path end, ''), true),
    set_config('mingcha.trail', coalesce(trail, ''), true);
  -- A plan that was good for a county would be kept for its superiors, who read a thousand times as much.
  if kind = 'bureau' then
    perform set_config('plan_cache_mode', 'force_custom_plan', true);
  end if;
  return who;
end $$;

-- Whether rows of the bureau with this path may be written: by its own officers, not by its superiors.
create function scope_writes(path text) returns boolean language sql stable parallel safe
  return path = nullif(current_setting('mingcha.path', true), '') or coalesce(current_setting('mingcha.kind', true) = 'system', false);

-- Tables that stay open, each with the reason. RowSecurityTest reads them.
create table open_table (
  name   text not null constraint open_table_pk primary key,
  reason text not null
);

-- Puts a wall around a table: which rows are read, and which are written (added, changed, removed). A change to a row that
-- is read but not written is an error; it does not pass silently.
create procedure guard_table(guarded regclass, reads text, writes text) language plpgsql as $$
declare
  earlier name;
begin
  for earlier in select polname from pg_policy where polrelid = guarded and polname in ('reads', 'adds', 'changes', 'removes') loop
    execute format('drop policy %I on %s', earlier, guarded);
  end loop;
  execute format('alter table %s enable row level security', guarded);
  execute format('create policy reads on %s for select using (%s)', guarded, reads);
  execute format('create policy adds on %s for insert with check (%s)', guarded, writes);
  execute format('create policy changes on %s for update using (%s) with check (%s)', guarded, reads, writes);
  execute format('create policy removes on %s for delete using (%s)', guarded, writes);
end $$;

-- Whether the matter is seen, and whether it may be written. Functions, and not subqueries in the policies, because a query
-- that touches ten tables would be planned with ten of them. Their own plans are simple and kept.
create function sees_matter(matter_id bigint) returns boolean language plpgsql stable
  set plan_cache_mode = force_generic_plan as $$
begin
  return exists (select 1 from matter m where m.id = matter_id);
end $$;
create function writes_matter(matter_id bigint) returns boolean language plpgsql stable
  set plan_cache_mode = force_generic_plan as $$
begin
  return exists (select 1 from matter m where m.id = matter_id and scope_writes(m.bureau_path));
end $$;
create function sees_report(report_id bigint) returns boolean language plpgsql stable
  set plan_cache_mode = force_generic_plan as $$
begin
  return exists (select 1 from platform_report r where r.id = report_id);
end $$;

-- For a table whose rows belong to a matter: seen with it, written where it is.
create procedure guard_with_matter(guarded regclass, matter_column text) language sql as $$
  call guard_table(guarded,
    format('sees_matter(%I)', matter_column), format('writes_matter(%I)', matter_column));
$$;

-- Whether the reader sees the thing of this kind and number (SubjectRef), and whether it may be written.
create function sees_subject(kind text, no text) returns boolean language plpgsql stable
  set plan_cache_mode = force_generic_plan as $$
begin
  if scope_is_system() then
    return true;
  elsif kind = 'disposal-reports' then
    return exists (select 1 from platform_report r where r.report_no = no);
  end if;
  return exists (select 1 from matter m where m.number = no);
end $$;
create function writes_subject(kind text, no text) returns boolean language plpgsql stable
  set plan_cache_mode = force_generic_plan as $$
begin
  if scope_is_system() then
    return true;
  elsif kind = 'disposal-reports' then
    return exists (select 1 from platform_report r where r.report_no = no and scope_writes(r.bureau_path));
  end if;
  return exists (select 1 from matter m where m.number = no and scope_writes(m.bureau_path));
end $$;

-- For a table whose rows point at their matter by kind and number.
create procedure guard_with_subject(guarded regclass, kind_column text, no_column text) language sql as $$
  call guard_table(guarded, format('sees_subject(%I, %I)', kind_column, no_column),
    format('writes_subject(%I, %I)', kind_column, no_column));
$$;

-- For a table that only parts of the system read, and to which everybody adds who may do anything at all.
create procedure guard_for_system(guarded regclass) language sql as $$
  call guard_table(guarded, 'scope_is_system()', 'scope_name() is not null');
$$;

-- Audit chains: of a bureau ("bureau:CODE", "lead-settings:CODE") or of a matter ("KIND:NUMBER"). An auditor reads the trail of matters and not
-- the matters, so their path is looked up beside the wall.
create function matter_path(no text) returns text language plpgsql stable security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  return (select m.bureau_path from matter m where m.number = no);
end $$;
create function trail_open(chain text) returns boolean language plpgsql stable
  set plan_cache_mode = force_generic_plan as $$
declare
  named text := substr(chain, strpos(chain, ':') + 1);
begin
  if scope_is_system() then
    return true;
  elsif scope_platform() is not null then
    return starts_with(chain, 'bureau:');
  elsif exists (select 1 from bureau b where b.code = named) then
    return exists (select 1 from bureau b where b.code = named and starts_with(b.path, scope_trail()));
  elsif scope_kind() = 'auditor' then
    return coalesce(starts_with(matter_path(named), scope_trail()), false);
  end if;
  return exists (select 1 from matter m where m.number = named);
end $$;

-- A register of three thousand bureaus: with fewer values the planner would not tell a county from the country.
alter table matter alter column bureau_path set statistics 1000;
alter table platform_report alter column bureau_path set statistics 1000;
alter table report_key alter column bureau_path set statistics 1000;

-- Work on matters. A secret one is seen by its own bureau only, not by its superiors.
call guard_table('matter',
  'bureau_path ~>=~ scope_from() and bureau_path ~<~ scope_to() and (secret_of is null or bureau_path = scope_path() or scope_is_system())',
  'scope_writes(bureau_path)');
call guard_with_matter('matter_party', 'matter_id');
call guard_with_matter('matter_handler', 'matter_id');
call guard_with_matter('matter_step', 'matter_id');
call guard_with_matter('lead', 'id');
call guard_with_matter('enforcement_case', 'id');
-- A link is known to whoever may know both ends, and made by whoever works on one of them.
call guard_table('matter_link',
  'sees_subject(from_kind, from_no) and sees_subject(to_kind, to_no)',
  'writes_subject(from_kind, from_no) or writes_subject(to_kind, to_no)');
call guard_table('matter_number', 'bureau = scope_bureau() or scope_is_system()', 'bureau = scope_bureau() or scope_is_system()');
call guard_with_subject('time_limit', 'subject_kind', 'subject_no');
call guard_table('time_limit_pause',
  'exists (select 1 from time_limit t where t.id = time_limit_pause.time_limit_id)',
  'exists (select 1 from time_limit t where t.id = time_limit_pause.time_limit_id and writes_subject(t.subject_kind, t.subject_no))');
call guard_table('time_limit_extension',
  'exists (select 1 from time_limit t where t.id = time_limit_extension.time_limit_id)',
  'exists (select 1 from time_limit t where t.id = time_limit_extension.time_limit_id and writes_subject(t.subject_kind, t.subject_no))');
call guard_with_subject('approval_sheet', 'subject_kind', 'subject_no');
call guard_table('approval_slot',
  'exists (select 1 from approval_sheet s where s.id = approval_slot.sheet_id)',
  'exists (select 1 from approval_sheet s where s.id = approval_slot.sheet_id and writes_subject(s.subject_kind, s.subject_no))');
call guard_table('lead_setting',
  'bureau = scope_bureau() or exists (select 1 from bureau b where b.code = lead_setting.bureau and b.path ~>=~ scope_from() and b.path ~<~ scope_to())',
  'bureau = scope_bureau() or scope_is_system()');

-- Reports. A platform reads its own and adds to them, for the bureau that receives them; officers change no report.
call guard_table('platform_report',
  'bureau_path ~>=~ scope_reports_from() and bureau_path ~<~ scope_reports_to() 
   and platform ~>=~ scope_platform_from() and platform ~<=~ scope_platform_to()',
  'platform = scope_platform() and bureau_path = scope_receiver_path() or scope_is_system()');
-- The rows of one statement do not see one another, so what comes with a report is judged by its own columns.
call guard_table('report_handling',
  'bureau = scope_bureau() or sees_report(report_id)',
  'bureau = scope_bureau() or bureau = scope_receiver() or scope_is_system()
   or scope_platform() is not null and sees_report(report_id)');
call guard_table('report_key',
  'bureau_path ~>=~ scope_from() and bureau_path ~<~ scope_to()',
  'bureau_path = scope_receiver_path() or scope_is_system()');
call guard_table('report_amendment',
  'sees_report(report_id)',
  'scope_platform() is not null and sees_report(report_id)');
call guard_table('report_attachment',
  'sees_report(report_id)',
  'scope_platform() is not null and sees_report(report_id)');
-- A file comes before what it is attached to. Each component that attaches files adds a policy of its own for reading.
call guard_table('stored_file',
  'exists (select 1 from report_attachment a where a.file_id = stored_file.id)', 'scope_name() is not null');
call guard_table('stored_piece',
  'exists (select 1 from stored_file f where f.id = stored_piece.file_id)', 'scope_name() is not null');
create index report_attachment_file on report_attachment (file_id);

-- The trail. An administrator sees in it what administrators did; a platform only adds. Nobody writes in another's name.
call guard_table('audit_head', 'trail_open(chain)', 'trail_open(chain)');
call guard_table('audit_entry',
  'scope_platform() is null and trail_open(chain) and (scope_kind() <> ''administrator'' or actor_role = ''system-admin'')',
  'trail_open(chain) and (actor_user = scope_actor() or actor_role = ''system'' or scope_is_system())');
call guard_for_system('outbox_entry');
call guard_table('first_answer',
  'caller = scope_caller() or scope_is_system()', 'caller = scope_caller() or scope_is_system()');

insert into open_table (name, reason) values
  ('bureau', 'The register of bureaus is no secret: any signed-in caller may know them, and scopes are computed from it.'),
  ('officer', 'The register of officers says for whom a caller works, so it is read before there is a scope. It holds no cases.'),
  ('platform', 'The register of platforms says which platform a client is, so it is read before there is a scope.'),
  ('holiday_schedule', 'The schedules of holidays are published by the State Council; everybody counts with them.'),
  ('open_table', 'This list. The application cannot read it.'),
  ('flyway_schema_history', 'Which migrations were made; read at the start, written by the owner only.');

-- When a bureau moves, its reports' keys follow as the reports do.
grant update (bureau_path) on report_key to mingcha_app;
