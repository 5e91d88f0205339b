-- By what two reports may tell of the same thing: operator, shop, bar code, listing. Written with the report.
create table report_key (
  report_id   bigint not null constraint report_key_report_exists references platform_report,
  kind        text not null constraint report_key_kind_known check (kind in ('OPERATOR', 'SHOP', 'GTIN', 'LINK')),
  value       text not null,
  bureau_path text not null,
  constraint report_key_pk primary key (report_id, kind, value)
);
create index report_key_same on report_key (kind, value, bureau_path text_pattern_ops, report_id);

-- Reports from before this table, read as the application reads them (report/ReportKeys).
insert into report_key (report_id, kind, value, bureau_path)
select distinct r.id, k.kind, left(k.value, 500), r.bureau_path
from platform_report r
  cross join lateral (select convert_from(r.received, 'UTF8')::jsonb as body) j
  cross join lateral (
    select 'OPERATOR' as kind, upper(btrim(r.operator_number)) as value
    union all select 'SHOP', r.platform || ' ' || btrim(r.shop_id)
    union all select 'GTIN', lpad(btrim(p ->> 'gtin'), greatest(14, length(btrim(p ->> 'gtin'))), '0')
      from jsonb_array_elements(case jsonb_typeof(j.body -> 'products') when 'array' then j.body -> 'products' else '[]' end) p
      where btrim(p ->> 'gtin') <> ''
    union all select 'LINK', regexp_replace(regexp_replace(btrim(p ->> 'listingUrl'), '^[A-Za-z]+://', ''), '/*(#.*)?$', '')
      from jsonb_array_elements(case jsonb_typeof(j.body -> 'products') when 'array' then j.body -> 'products' else '[]' end) p
  ) k
where k.value is not null and k.value <> '' and not (k.kind = 'SHOP' and btrim(r.shop_id) = '');

grant select, insert on report_key to mingcha_app;
