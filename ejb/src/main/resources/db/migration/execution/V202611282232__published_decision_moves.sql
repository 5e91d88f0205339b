-- When a bureau comes below another superior, what it made public follows, so that it can still be withdrawn.
grant update (bureau_path) on published_decision to mingcha_app;
