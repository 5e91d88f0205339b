-- Decisions on the spot take their numbers from the register of papers, as every paper does. Numbers given before, by the row of the
-- matters, stay with their decisions; here they stand as used outside the register, so that the series goes on after the last of them.
select enter_scope('system', 'migration');

insert into document_series (bureau, word, year, last)
select bureau, kind_token, year, last from matter_number where kind_token = '当罚';

insert into document_number (bureau, word, year, serial, text, state, taken_at, taken_by, void_at, void_by, reason)
select distinct on (m.bureau, said[1], said[2]) m.bureau, '当罚', said[1]::int, said[2]::int, p.document_no, 'VOID', now(), 'migration',
  now(), 'migration', '文书登记启用前作出的当场处罚决定，文号已经使用：' || m.number
from summary_penalty p join matter m on m.id = p.id, regexp_match(p.document_no, '〔(\d{4})〕(\d+)号$') said
where p.document_no is not null and said is not null;
