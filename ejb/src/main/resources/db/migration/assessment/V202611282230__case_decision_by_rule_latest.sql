-- Similar cases are compared with the latest decisions of their rule only.
create index case_decision_by_rule_latest on case_decision (rule_id, decided_on desc);
drop index case_decision_by_rule;
