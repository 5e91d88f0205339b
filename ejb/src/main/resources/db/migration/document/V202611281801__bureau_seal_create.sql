-- The pictures of bureaus' seals (印章图样), each with its day and who set it. A new one is a new row: papers that were issued keep
-- theirs, and a receipt that is made again bears the one of its day.
create table bureau_seal (
  bureau   text not null constraint bureau_seal_bureau_exists references bureau,
  nth      int not null,
  image    bytea not null,
  sm3      text not null,
  set_at   timestamptz not null,
  set_by   text not null,
  set_name text,
  constraint bureau_seal_pk primary key (bureau, nth)
);

-- A seal stands on every paper that goes out, so that everybody may see it; only an administrator over the bureau adds one.
call guard_table('bureau_seal', 'scope_name() is not null',
  'scope_is_system() or scope_kind() = ''administrator''
   and exists (select 1 from bureau b where b.code = bureau_seal.bureau and starts_with(b.path, scope_trail()))');

grant select, insert on bureau_seal to mingcha_app;
