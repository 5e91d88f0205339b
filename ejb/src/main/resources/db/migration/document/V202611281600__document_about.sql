-- Which of several papers of one type it is (证据1、第2次听证): what it is about, in the words of the matter's papers. It stands with the
-- rest once the paper is issued.
alter table document add about text constraint document_about_short check (length(about) <= 300);

create or replace function document_stands() returns trigger language plpgsql as $$
begin
  if old.issued_at is not null and (new.content, new.number, new.issued_on, new.issued_at, new.pdf_file, new.ofd_file, new.signed_text,
      new.signature, new.type, new.matter_no, new.about) is distinct from (old.content, old.number, old.issued_on, old.issued_at,
      old.pdf_file, old.ofd_file, old.signed_text, old.signature, old.type, old.matter_no, old.about) then
    raise exception 'document % is issued and does not change', old.id;
  end if;
  return new;
end $$;
