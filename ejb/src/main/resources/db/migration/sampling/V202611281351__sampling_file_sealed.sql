-- Files that show the buyer are sealed by the application, their names too: the database never sees them open.
alter table sampling_file add column sealed boolean not null default false;
