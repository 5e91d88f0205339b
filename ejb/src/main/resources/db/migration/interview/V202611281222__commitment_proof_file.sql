-- The file that proves a commitment, by its number among the interview's enclosures.
alter table interview_commitment add column attachment int;
