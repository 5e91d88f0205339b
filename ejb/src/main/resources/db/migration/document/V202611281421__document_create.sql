-- The papers of a matter (文书), from draft to volume. What was issued is never changed: the files are added once, their digests are
-- signed, and the number is the bureau's.
create sequence document_seq increment by 50;
create table document (
  id                   bigint not null constraint document_pk primary key,
  version              int not null,
  matter_kind          text not null,
  matter_no            text not null constraint document_matter_exists references matter (number),
  nth                  int not null,
  bureau               text not null,
  type                 text not null,
  title                text not null,
  outward              boolean not null,
  state                text not null constraint document_state_known
                         check (state in ('DRAFTED', 'APPROVED', 'ISSUED', 'SERVED', 'ARCHIVED', 'DROPPED', 'VOID')),
  content              text not null,
  batch_id             bigint,
  drafted_by           text not null,
  drafted_name         text,
  drafted_at           timestamptz not null,
  approved_by          text,
  approved_name        text,
  approved_at          timestamptz,
  approved_move        text,
  approved_opinion     text,
  number               text,
  issued_on            date,
  issued_at            timestamptz,
  issued_by            text,
  issued_name          text,
  edition              text,
  pdf_file             bigint constraint document_pdf_exists references stored_file,
  ofd_file             bigint constraint document_ofd_exists references stored_file,
  signed_text          text,
  signature            text,
  signer_certificate   text,
  service_method       text,
  served_on            date,
  received_by          text,
  service_proof        text,
  address_confirmation text,
  volume_no            text,
  reason               text,
  changed_at           timestamptz not null,
  changed_by           text not null,
  changed_name         text,
  constraint document_nth_unique unique (matter_no, nth),
  constraint document_issued_whole check (state not in ('ISSUED', 'SERVED', 'ARCHIVED', 'VOID')
    or issued_at is not null and pdf_file is not null and ofd_file is not null and signature is not null and approved_at is not null)
);
create index document_by_state on document (state, id);
create index document_pdf on document (pdf_file);
create index document_ofd on document (ofd_file);
create index document_by_batch on document (batch_id);

-- What was issued stays what it is, whatever the application does.
create function document_stands() returns trigger language plpgsql as $$
begin
  if old.issued_at is not null and (new.content, new.number, new.issued_on, new.issued_at, new.pdf_file, new.ofd_file, new.signed_text,
      new.signature, new.type, new.matter_no) is distinct from (old.content, old.number, old.issued_on, old.issued_at, old.pdf_file,
      old.ofd_file, old.signed_text, old.signature, old.type, old.matter_no) then
    raise exception 'document % is issued and does not change', old.id;
  end if;
  return new;
end $$;
create trigger document_stands before update on document for each row execute function document_stands();

alter table document_number add constraint document_number_document_exists foreign key (document_id) references document;

grant select, insert, update on document to mingcha_app;
grant usage on sequence document_seq to mingcha_app;
create policy reads_document on stored_file for select using
  (exists (select 1 from document d where d.pdf_file = stored_file.id or d.ofd_file = stored_file.id));
