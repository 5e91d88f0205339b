package org.mingcha.outside;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Tries by REST what pages offer beside the steps of a lead or case. */
public final class Undertaken {

  private static final String PARTY = "\"party\": {\"name\": \"某某电器商行\", \"capacity\": \"IN_PLATFORM_OPERATOR\"}, ";
  private static final String GOODS = "\"grounds\": \"库存随时可能发出\", \"items\": [{\"name\": \"充电器\", \"quantity\": 20, \"unit\": \"件\"}]}";

  /** Words of a button, and where and what REST posts for it. */
  private static final Map<String, String[]> POSTED = Map.of(
      "拟制责令改正", new String[] {"/api/v1/rectification-orders", "{%s" + PARTY + """
          "breach": "DISPLAY", "facts": "未展示证书编号", "demands": "展示证书编号", "termLength": 10, "termUnit": "DAY"}"""},
      "当场处罚", new String[] {"/api/v1/summary-penalties", OneOfEach.PENALTY.formatted("\"{number}\"", "R-EC76", "1000")},
      "拟制失联通报", new String[] {"/api/v1/uncontactable-notices", SomeNotices.opening("{number}", SomeNotices.PLATFORM)},
      "拟制先行登记保存", new String[] {"/api/v1/evidence-preservations", "{%s" + PARTY + GOODS},
      "拟制查封扣押", new String[] {"/api/v1/seizures", "{%s" + PARTY + "\"type\": \"SEIZURE\", \"legalBasis\": \"产品质量法第十八条\", " + GOODS},
      "证据提取单", new String[] {"/api/v1/evidence", """
          {%s"kind": "EXTRACT", "title": "摘录", "startedAt": "{then}", "endedAt": "{then}", "place": "经营场所", "source": "某某电器商行", "body": "摘录经过",
           "officers": ["yuhang.inspector1", "yuhang.inspector2"], "certificatesShown": true, "rightsTold": true, "readBack": true,
           "signature": "SIGNED", "signedBy": "店主"}"""},
      "记录新的要求", new String[] {"/api/v1/evidence-requests", """
          {%s"kind": "TESTING", "paperNo": "余市监告〔2026〕9731号", "addressee": "某某检验院", "subject": "充电器2件", "issuedOn": "{day}",
           "dueOn": "{day}", "seizures": []}"""},
      "记录回避申请", new String[] {"/api/v1/recusals", """
          {%s"officer": "yuhang.inspector2", "office": "STAFF", "applicant": "PARTY", "grounds": "亲属"}"""});

  private Undertaken() {}

  /** The answer to the inspector: {@code 201}, or {@code 422 code basis}. */
  public static String byRest(String button, String kind, String number) {
    var then = ZonedDateTime.now(ZoneOffset.ofHours(8)).withNano(0).minusHours(1);
    var posted = POSTED.get(button);
    var body = posted[1].replace("%s", "\"within\": {\"kind\": \"" + kind + "\", \"number\": \"" + number + "\"}, ")
        .replace("{number}", number).replace("{then}", then.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)).replace("{day}", then.toLocalDate().toString());
    var reply = posted[0].endsWith("/evidence") ? SomeCases.INSPECTOR.evidence(body, "摘录.txt", "摘录".getBytes(StandardCharsets.UTF_8))
        : SomeCases.INSPECTOR.post(posted[0], body);
    return reply.status() == 201 ? "201" : reply.status() + " " + reply.text("/type").replace("/problems/", "") + " " + reply.text("/basis");
  }
}
