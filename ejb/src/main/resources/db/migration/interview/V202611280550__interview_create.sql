create table interview (
  id                   bigint not null constraint interview_pk primary key constraint interview_matter_exists references matter,
  source_no            text,
  ground               text not null,
  interviewee_name     text not null,
  interviewee_office   text not null,
  interviewee_position text,
  circumstances        text not null,
  proposer             text,
  proposal_reason      text,
  endorser             text,
  scheduled_at         timestamptz,
  mode                 text,
  place                text,
  link                 text,
  served_by            text,
  notified_at          timestamptz,
  held_at              timestamptz,
  minutes              text,
  minutes_signed       boolean,
  unsigned_reason      text,
  unheld_reason        text,
  consequence          text,
  outcome              text,
  constraint interview_office_known check (interviewee_office in ('LEGAL_REPRESENTATIVE', 'PRINCIPAL', 'RESPONSIBLE_PERSON'))
);
create index interview_scheduled on interview (scheduled_at) where scheduled_at is not null;

create table interview_demand (
  matter_id bigint not null constraint interview_demand_interview_exists references interview,
  position  int not null,
  text      text not null,
  constraint interview_demand_pk primary key (matter_id, position)
);

create sequence interview_commitment_seq increment by 50;
create table interview_commitment (
  id                 bigint not null constraint interview_commitment_pk primary key,
  matter_id          bigint not null constraint interview_commitment_interview_exists references interview,
  nth                int not null,
  text               text not null,
  due_on             date not null,
  state              text not null,
  proof              text,
  evidence           text,
  written_off_reason text,
  settled_at         timestamptz,
  settled_by         text,
  constraint interview_commitment_unique unique (matter_id, nth)
);

grant select, insert, update on interview, interview_commitment to mingcha_app;
grant select, insert, update, delete on interview_demand to mingcha_app;
grant usage on sequence interview_commitment_seq to mingcha_app;
