-- Where the material stands at its source (来源编号), and why the inspector proposes not to file (拟不予立案理由).
alter table lead add column source_reference text;
alter table lead add column not_filing_reason text;
