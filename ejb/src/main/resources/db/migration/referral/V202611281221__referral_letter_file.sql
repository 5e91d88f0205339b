-- The files that went with a letter, frozen with it. The sender's side reads them; the receiver's while the letter is with it:
-- what was withdrawn is not to be known there any more.
create table referral_letter_file (
  letter_no text not null constraint referral_letter_file_letter_exists references referral_letter,
  number    int not null,
  file_name text not null,
  file_id   bigint not null constraint referral_letter_file_file_exists references stored_file,
  constraint referral_letter_file_pk primary key (letter_no, number)
);
create index referral_letter_file_file on referral_letter_file (file_id);

grant select, insert on referral_letter_file to mingcha_app;
call guard_table('referral_letter_file',
  'exists (select 1 from referral r join matter m on m.id = r.id
     where r.letter_no = referral_letter_file.letter_no and (r.box = ''OUT'' or m.stage <> ''WITHDRAWN''))',
  'exists (select 1 from referral_letter l where l.letter_no = referral_letter_file.letter_no and scope_writes(l.sender_path))');
create policy reads_sent on stored_file for select using
  (exists (select 1 from referral_letter_file f where f.file_id = stored_file.id));
