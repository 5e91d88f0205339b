-- Everybody reads what was published, signed in or not; only the bureau whose check it is publishes.
call guard_table('spot_check_publication', 'true',
  'scope_is_system() or exists (select 1 from matter m where m.number = spot_check_publication.check_no and scope_writes(m.bureau_path))');
