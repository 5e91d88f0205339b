-- What a reviewer holds against which of the seven points of article 53; reviews from before have only their opinion.
alter table case_review add column objections text;
