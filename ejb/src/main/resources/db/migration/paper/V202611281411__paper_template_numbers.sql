-- The application gives a proposed wording its number.
grant usage on sequence paper_template_seq to mingcha_app;
