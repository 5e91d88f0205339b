-- One letter to many (批量制发): the approved paper is the model, each item becomes a paper of its own, one transaction each.
create sequence document_batch_seq;
create table document_batch (
  id          bigint not null constraint document_batch_pk primary key,
  version     int not null,
  model_id    bigint not null constraint document_batch_model_exists references document,
  matter_kind text not null,
  matter_no   text not null constraint document_batch_matter_exists references matter (number),
  state       text not null constraint document_batch_state_known check (state in ('RUNNING', 'DONE', 'CANCELLED')),
  begun_at    timestamptz not null,
  begun_by    text not null,
  begun_name  text,
  begun_role  text not null,
  bureau      text not null,
  ended_at    timestamptz
);
create index document_batch_running on document_batch (id) where state = 'RUNNING';
create table document_batch_item (
  batch_id    bigint not null constraint document_batch_item_batch_exists references document_batch,
  position    int not null,
  addressee   text not null,
  state       text not null constraint document_batch_item_state_known check (state in ('WAITING', 'ISSUED', 'FAILED', 'CANCELLED')),
  document_id bigint constraint document_batch_item_document_exists references document,
  problem     text,
  constraint document_batch_item_pk primary key (batch_id, position)
);
call guard_table('document_batch_item',
  'exists (select 1 from document_batch b where b.id = document_batch_item.batch_id)',
  'exists (select 1 from document_batch b where b.id = document_batch_item.batch_id and writes_subject(b.matter_kind, b.matter_no))');
grant select, insert, update on document_batch, document_batch_item to mingcha_app;
grant usage on sequence document_batch_seq to mingcha_app;
