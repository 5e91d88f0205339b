-- Hours are kept by the moment: whoever was late is late by the minute. Of limits of days, and of what was met before, only the day is known.
alter table time_limit add column met_at timestamptz;
