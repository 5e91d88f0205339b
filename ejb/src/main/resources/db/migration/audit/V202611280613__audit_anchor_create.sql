-- Signed records of where the chains stood (固证). An anchor holds the chains that went on since the one before.
create table audit_anchor (
  number     bigint not null constraint audit_anchor_pk primary key,
  at         timestamptz not null,
  made_by    text not null,
  previous   text not null,
  heads      bigint not null,
  digest     text not null,
  signature  text not null,
  public_key text not null
);
-- The anchor comes after its heads, because its digest covers them.
create table audit_anchor_head (
  anchor bigint not null constraint audit_anchor_head_anchor_exists references audit_anchor deferrable initially deferred,
  chain  text not null,
  seq    bigint not null,
  hash   text not null,
  constraint audit_anchor_head_pk primary key (anchor, chain)
);
create index audit_anchor_head_by_chain on audit_anchor_head (chain, seq);

-- What the checks of the trail found, one row for each time everything was checked.
create sequence audit_check_seq increment by 1;
create table audit_check (
  id         bigint not null constraint audit_check_pk primary key,
  started_at timestamptz not null,
  ended_at   timestamptz not null,
  entries    bigint not null,
  chains     bigint not null,
  anchors    bigint not null,
  findings   bigint not null,
  first      text not null
);

grant select, insert on audit_anchor, audit_anchor_head, audit_check to mingcha_app;
grant usage on sequence audit_check_seq to mingcha_app;

-- The head of a chain only follows its entries: it grows, and where it stands when the transaction ends, an entry stands.
revoke update on audit_head from mingcha_app;
grant update (seq, hash) on audit_head to mingcha_app;

create function audit_head_grows() returns trigger language plpgsql as $$
begin
  if new.chain <> old.chain or new.seq < old.seq or new.seq = old.seq and new.hash <> old.hash then
    raise exception 'the head of audit chain % only goes on', old.chain using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger audit_head_grows before update on audit_head for each row execute function audit_head_grows();

-- As the owner, because whoever writes an entry need not be able to read it.
create function audit_head_follows() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if not (new.seq = 0 and new.hash = '')
    and not exists (select 1 from audit_entry e where e.chain = new.chain and e.seq = new.seq and e.hash = new.hash) then
    raise exception 'audit chain % has no entry %', new.chain, new.seq using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger audit_head_follows after insert or update on audit_head deferrable initially deferred
  for each row execute function audit_head_follows();

-- For the audit administrator's search. Intake is most of the trail, and nobody looks for it by action.
create index audit_entry_by_time on audit_entry (at desc, id desc);
create index audit_entry_by_actor on audit_entry (actor_user, at desc, id desc);
create index audit_entry_by_action on audit_entry (action, at desc, id desc) where action <> 'receive-report';

-- The second wall, where it is there already.
do $$
begin
  if to_regproc('guard_table') is not null then
    call guard_table('audit_anchor', 'scope_kind() = ''auditor'' or scope_is_system()', 'scope_is_system()');
    call guard_table('audit_anchor_head', 'scope_kind() = ''auditor'' or scope_is_system()', 'scope_is_system()');
    call guard_table('audit_check', 'scope_kind() = ''auditor'' or scope_is_system()', 'scope_is_system()');
  end if;
end $$;
