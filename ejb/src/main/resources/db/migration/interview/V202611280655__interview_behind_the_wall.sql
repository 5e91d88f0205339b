-- An interview's rows are seen with their matter and written where it is, wherever the database guards its tables by row.
do $$
begin
  if to_regproc('guard_with_matter') is not null then
    execute 'call guard_with_matter(''interview''::regclass, ''id'')';
    execute 'call guard_with_matter(''interview_demand''::regclass, ''matter_id'')';
    execute 'call guard_with_matter(''interview_commitment''::regclass, ''matter_id'')';
  end if;
end $$;
