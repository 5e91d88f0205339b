-- The matter with whose publication the secrecy of this one ends (公布前保密); null for what is no secret.
alter table matter add column secret_of text;
create index matter_secret on matter (secret_of) where secret_of is not null;
