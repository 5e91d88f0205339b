package org.mingcha.benchmark;

import java.sql.SQLException;

/**
 * Fills the benchmark's database with reports, by SQL. They come from fifty platforms, each with its seat in another county,
 * so that an inspector sees every fiftieth and a platform likewise; an operator is reported some fifteen times, whatever the
 * number of all, as in a county's month.
 */
final class Filling {

  private static final int PLATFORMS = 50;

  private final Server server;

  Filling(Server server) {
    this.server = server;
  }

  /** Forgets all reports and makes so many. */
  void reports(int many) throws SQLException {
    server.execute("""
        insert into platform (uscc, client, name, domicile_bureau, version)
        select '91330110BENCH' || lpad(n::text, 5, '0'), 'bench-' || n, '某某平台' || n, code, 0
        from (select code, row_number() over (order by code) as n from bureau
          where level = 'COUNTY' and code not in ('330110', '440305')) b
        where n <= %d - 2 on conflict do nothing""".formatted(PLATFORMS),
        "set session_replication_role = replica",
        "set synchronous_commit = off",
        "truncate platform_report, report_handling, report_key, report_amendment, report_attachment, audit_entry, audit_head, outbox_entry",
        """
        insert into platform_report (id, report_no, platform, platform_name, platform_report_id, bureau, bureau_path,
          received_at, measures_taken_at, due_on, on_time, provisional, order_in_force, sm3, received, operator_name,
          operator_number, operator_kind, operator_division, shop_id, shop_name, product_name, product_count, violations,
          missing, warnings)
        select nextval('platform_report_seq'), 'R' || to_char(at, 'YYYYMMDD') || '-' || lpad(nextval('platform_report_no')::text, 8, '0'),
          p.uscc, p.name, 'F-' || i, b.code, b.path, at, at - interval '2 days', at::date + 3, i %% 9 <> 0, false, false,
          md5(i::text) || md5('b' || i), convert_to('{"platformReportId":"F-' || i || '"}', 'UTF8'), '某某电器商行' || seller,
          '9133' || lpad(seller::text, 14, '0'), 'INDIVIDUAL_BUSINESS', '330282', 's-' || seller, '某某专营店' || seller,
          '移动电源' || i %% 97, 1, 'CERTIFICATE_FORGED_OR_MISUSED', case when i %% 11 = 0 then 'RECORDS' else '' end, ''
        from (select i, (i * 7919::bigint) %% greatest(%d / 15, 1) as seller,
            now() - (%d - i) * interval '1 second' as at from generate_series(1, %d) i) r
          join (select *, row_number() over (order by (client = 'platform-a') desc, client) as n from platform) p
            on p.n = 1 + r.i %% %d
          join bureau b on b.code = p.domicile_bureau
        order by r.i""".formatted(many, many, many, PLATFORMS),
        """
        insert into report_handling (report_id, report_no, bureau, status, verify_by, version, close_reason)
        select id, report_no, bureau, case id % 3 when 0 then 'CLOSED_NO_ACTION' else 'RECEIVED' end, due_on + 12, 0,
          case id % 3 when 0 then '无' end
        from platform_report""",
        """
        insert into report_key (report_id, kind, value, bureau_path)
        select r.id, k.kind, k.value, r.bureau_path from platform_report r
          cross join lateral (values ('OPERATOR', r.operator_number), ('SHOP', r.platform || ' ' || r.shop_id),
            ('LINK', 'item.example/' || r.id)) k(kind, value)""",
        "analyze");
  }
}
