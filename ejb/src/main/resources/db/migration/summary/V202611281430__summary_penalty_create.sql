-- Penalties imposed on the spot (当场处罚).
create table summary_penalty (
  id                       bigint not null constraint summary_penalty_pk primary key
                           constraint summary_penalty_matter_exists references matter,
  act_from                 date not null,
  act_until                date,
  conducts                 text not null,
  subtype                  text,
  goods_value              numeric(17,2),
  facts                    text not null,
  evidence                 text not null,
  place                    text not null,
  rule_id                  text not null,
  serious                  boolean not null,
  fine                     numeric(17,2),
  confiscated_gains        numeric(17,2) not null,
  confiscated_goods        numeric(17,2) not null,
  sanctions                text not null,
  statement                text,
  answer                   text,
  document_no              text constraint summary_penalty_document_once unique,
  decided_on               date,
  party_signature          text,
  received_by              text,
  collected_for            text,
  collection_receipt       text,
  collection_circumstances text,
  handed_in_on             date,
  banked_on                date,
  paid_on                  date,
  voucher                  text,
  constraint summary_penalty_on_the_spot check (not serious and confiscated_gains = 0 and confiscated_goods = 0
    and coalesce(fine, 0) <= 3000 or decided_on is null),
  constraint summary_penalty_told_first check (decided_on is null or statement is not null)
);

grant select, insert, update on summary_penalty to mingcha_app;
