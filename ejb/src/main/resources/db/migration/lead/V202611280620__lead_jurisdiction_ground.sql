-- The provision that gives the bureau jurisdiction (管辖依据), beside the reason in words.
alter table lead add column jurisdiction_ground text;
