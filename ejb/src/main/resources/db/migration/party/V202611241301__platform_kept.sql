alter table platform add column version int not null default 0;
