create table lead (
  id                  bigint not null constraint lead_pk primary key constraint lead_matter_exists references matter,
  source              text not null,
  description         text,
  received_on         date not null,
  findings            text,
  evidence            boolean,
  punishable          boolean,
  jurisdiction        boolean,
  within_limitation   boolean,
  jurisdiction_reason text,
  proposer            text,
  filing_reason       text,
  endorser            text,
  ground              text
);

grant select, insert, update on lead to mingcha_app;
