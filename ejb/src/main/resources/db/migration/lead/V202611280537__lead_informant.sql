-- Who complained or blew the whistle, sealed with SM4 by the application; the name may be missing.
alter table lead add column informant_name text;
alter table lead add column informant_contact text;
alter table lead add column informant_received_by text;
alter table lead add constraint lead_informant_received
  check (informant_received_by is not null or informant_name is null and informant_contact is null);
