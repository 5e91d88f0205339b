-- When a bureau comes below another superior, what it recorded follows.
grant update (bureau_path) on monitoring_result to mingcha_app;
