-- Who may review in law (法制审核): number of the qualification of the legal profession, or why it is not needed.
alter table officer add column legal_qualification text;
