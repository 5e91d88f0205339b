-- Evidence of a lead or case (证据). What was collected stands as it was written down: it is added to, never changed.
create sequence evidence_piece_seq increment by 50;
create table evidence_piece (
  id                 bigint not null constraint evidence_piece_pk primary key,
  matter_kind        text not null,
  matter_no          text not null constraint evidence_piece_matter_exists references matter (number),
  nth                int not null,
  kind               text not null,
  title              text not null,
  started_at         timestamptz not null,
  ended_at           timestamptz not null,
  place              text not null,
  source             text not null,
  body               text not null,
  rights_told        boolean not null,
  certificates_shown boolean not null,
  read_back          boolean not null,
  signature          text not null constraint evidence_piece_signature_known check (signature in ('SIGNED', 'REFUSED', 'ABSENT')),
  signed_by          text,
  witness            text,
  person             text,
  audience           text,
  control            text,
  url                text,
  device             text,
  software           text,
  network            text,
  clock_source       text,
  clock_offset       int,
  sample_name        text,
  batch              text,
  base_quantity      text,
  sample_quantity    text,
  seal               text,
  bought_online      boolean,
  recorded_by        text not null,
  recorded_at        timestamptz not null,
  constraint evidence_piece_nth_unique unique (matter_no, nth),
  constraint evidence_piece_forward check (ended_at >= started_at)
);

create table evidence_officer (
  piece_id    bigint not null constraint evidence_officer_piece_exists references evidence_piece,
  position    int not null,
  login       text not null,
  name        text not null,
  certificate text,
  constraint evidence_officer_pk primary key (piece_id, position)
);
create index evidence_officer_by_login on evidence_officer (login);

create table evidence_finding (
  piece_id bigint not null constraint evidence_finding_piece_exists references evidence_piece,
  position int not null,
  code     text not null,
  finding  text not null constraint evidence_finding_known check (finding in ('MET', 'NOT_MET', 'NOT_APPLICABLE')),
  note     text,
  proof    text,
  constraint evidence_finding_pk primary key (piece_id, position)
);

create sequence evidence_file_seq increment by 50;
create table evidence_file (
  id         bigint not null constraint evidence_file_pk primary key,
  piece_id   bigint not null constraint evidence_file_piece_exists references evidence_piece,
  nth        int not null,
  file_name  text not null,
  file_id    bigint not null constraint evidence_file_stored references stored_file,
  sm3        text not null,
  sha256     text not null,
  size       bigint not null,
  media_type text not null,
  constraint evidence_file_nth_unique unique (piece_id, nth)
);
create index evidence_file_stored_file on evidence_file (file_id);

-- Where each piece has been (保管链).
create sequence evidence_custody_seq increment by 50;
create table evidence_custody (
  id          bigint not null constraint evidence_custody_pk primary key,
  piece_id    bigint not null constraint evidence_custody_piece_exists references evidence_piece,
  at          timestamptz not null,
  from_whom   text not null,
  to_whom     text not null,
  place       text not null,
  seal        text,
  purpose     text not null,
  recorded_by text not null
);
create index evidence_custody_by_piece on evidence_custody (piece_id, id);

-- Whether the bytes are still those that were digested (完整性校验).
create sequence evidence_check_seq increment by 50;
create table evidence_check (
  id         bigint not null constraint evidence_check_pk primary key,
  file_id    bigint not null constraint evidence_check_file_exists references evidence_file,
  checked_at timestamptz not null,
  checked_by text not null,
  intact     boolean not null,
  sm3        text not null
);
create index evidence_check_by_file on evidence_check (file_id, id);

do $$
declare
  part text;
begin
  foreach part in array array['evidence_officer', 'evidence_finding', 'evidence_file', 'evidence_custody'] loop
    execute format('call guard_table(%L, %L, %L)', part,
      format('exists (select 1 from evidence_piece p where p.id = %I.piece_id)', part),
      format('exists (select 1 from evidence_piece p where p.id = %I.piece_id and writes_subject(p.matter_kind, p.matter_no))', part));
  end loop;
end $$;
call guard_table('evidence_check',
  'exists (select 1 from evidence_file f where f.id = evidence_check.file_id)',
  'exists (select 1 from evidence_file f join evidence_piece p on p.id = f.piece_id
    where f.id = evidence_check.file_id and writes_subject(p.matter_kind, p.matter_no))');
create policy evidence_file on stored_file for select
  using (exists (select 1 from evidence_file a where a.file_id = stored_file.id));

grant select, insert on evidence_piece, evidence_officer, evidence_finding, evidence_file, evidence_custody, evidence_check to mingcha_app;
grant usage on sequence evidence_piece_seq, evidence_file_seq, evidence_custody_seq, evidence_check_seq to mingcha_app;
