-- When a bureau comes below another superior, its reports follow. What the platform sent stays beyond reach.
grant update (bureau_path) on platform_report to mingcha_app;
