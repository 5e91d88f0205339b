-- The sealing or seizure whose goods were auctioned for a payment; null where the party paid.
alter table case_payment add column seizure text;
