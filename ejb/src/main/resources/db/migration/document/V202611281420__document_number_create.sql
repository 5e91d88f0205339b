-- The numbers of papers (文号): bureau, type word and year, counted without gaps. The series is locked by whoever takes a number,
-- until the paper is issued or nothing has happened at all.
create table document_series (
  bureau text not null,
  word   text not null,
  year   int not null,
  last   int not null constraint document_series_counts check (last > 0),
  constraint document_series_pk primary key (bureau, word, year)
);

-- What became of each: kept for a paper of a batch, taken, or void with the reason. A row is never removed.
create table document_number (
  bureau      text not null,
  word        text not null,
  year        int not null,
  serial      int not null,
  text        text not null,
  state       text not null constraint document_number_state_known check (state in ('RESERVED', 'TAKEN', 'VOID')),
  document_id bigint,
  batch_id    bigint,
  taken_at    timestamptz not null,
  taken_by    text not null,
  void_at     timestamptz,
  void_by     text,
  reason      text,
  constraint document_number_pk primary key (bureau, word, year, serial),
  constraint document_number_void_says_why check (state <> 'VOID' or reason is not null and void_by is not null and void_at is not null),
  constraint document_number_taken_for_one check (state <> 'TAKEN' or document_id is not null)
);
create index document_number_by_text on document_number (text);
create index document_number_by_batch on document_number (batch_id, serial) where state = 'RESERVED';

-- The register is the bureau's own; superiors see the papers with their matters.
call guard_table('document_series', 'bureau = scope_bureau() or scope_is_system()', 'bureau = scope_bureau() or scope_is_system()');
call guard_table('document_number', 'bureau = scope_bureau() or scope_is_system()', 'bureau = scope_bureau() or scope_is_system()');

grant select, insert, update on document_series, document_number to mingcha_app;
