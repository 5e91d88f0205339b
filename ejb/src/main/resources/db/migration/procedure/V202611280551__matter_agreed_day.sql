-- The next day that a matter itself has fixed beside the limits of the law (约定日期): an appointment, a promise. What it is for
-- stands beside it; both are null when nothing is agreed.
alter table matter add column agreed_on date;
alter table matter add column agreed_for text;
