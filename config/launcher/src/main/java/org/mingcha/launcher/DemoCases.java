package org.mingcha.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Penalty cases of the demo, one for each place at which a case may stand; the older, the further on. */
final class DemoCases implements DemoKind {

  /** How far a case has come: each way takes all the steps of the usual course before its own. */
  enum Way { INVESTIGATED, UNDER_REVIEW, SENT_BACK, REVIEWED, PROPOSED, APPROVED, NOTIFIED, CONTESTED, HEARING, DUE, DECIDED, SERVED, OVERDUE,
    REMEDY, PAID, CLOSED, ARCHIVED, DUNNED, NO_PENALTY, POLICE }

  private record Case(Way way, int daysAgo, int shop, String fine) {}

  private static final List<Case> CASES = List.of(
      new Case(Way.ARCHIVED, 40, 3, "6000"), new Case(Way.CLOSED, 38, 9, "3000"), new Case(Way.OVERDUE, 44, 15, "8000"),
      new Case(Way.REMEDY, 42, 21, "9000"), new Case(Way.PAID, 34, 27, "5000"), new Case(Way.SERVED, 26, 33, "7000"),
      new Case(Way.DECIDED, 21, 4, "4000"), new Case(Way.DUE, 20, 10, "5000"), new Case(Way.CONTESTED, 15, 16, "9500"),
      new Case(Way.HEARING, 16, 26, "10000"), new Case(Way.NOTIFIED, 14, 28, "2000"), new Case(Way.APPROVED, 12, 34, "6000"),
      new Case(Way.PROPOSED, 12, 5, "8000"), new Case(Way.REVIEWED, 11, 11, "5000"), new Case(Way.SENT_BACK, 12, 17, "5000"),
      new Case(Way.UNDER_REVIEW, 11, 23, "5000"), new Case(Way.INVESTIGATED, 10, 29, "5000"), new Case(Way.NO_PENALTY, 22, 35, "0"),
      new Case(Way.POLICE, 13, 6, "0"), new Case(Way.DUNNED, 170, 12, "8000"));

  /** Working days after its service at which a decision can surely not be challenged any more: six months. */
  private static final int REMEDIES_OVER = 136;

  /** Serials of papers made outside begin here, where the register does not come. */
  private static final int OUTSIDE = 900;

  /** Cases whose notice and decision are made here; those of the others bear numbers from outside. */
  private static final Set<Way> PAPERS = Set.of(Way.ARCHIVED, Way.PAID, Way.SERVED);

  private static final DemoOffice OFFICE = new DemoOffice("yuhang");
  private static final String GUANGDONG = "guangdong.inspector1";

  private DemoMonth month;

  @Override
  public void plan(DemoMonth month) {
    this.month = month;
    for (Case one : CASES) month.on(month.workday(one.daysAgo()), 9, () -> file(one, month.workday(one.daysAgo())));
  }

  private void file(Case one, LocalDate day) {
    DemoShops.Shop shop = DemoShops.ALL.get(one.shop());
    JsonNode lead = month.client().post(OFFICE.inspector(0), "/api/v1/leads", Map.of("source", "INSPECTION", "reference", "网检" + day.getDayOfYear(),
        "title", "销售页面" + DemoBreach.on(day).what(), "description", "巡查" + shop.product().name() + "的销售页面，" + DemoBreach.on(day).what() + "。", "receivedOn", day.toString(),
        "parties", List.of(Map.of("name", shop.operator(), "identityNumber", shop.number(), "capacity", "IN_PLATFORM_OPERATOR", "kind", shop.kind()))));
    String href = Client.href("leads", lead.path("number").asText());
    act(OFFICE.inspector(0), href, "start-verification", Map.of());
    collected(DemoRecords.pageChecked(Map.of("kind", "leads", "number", lead.path("number").asText()), shop, day, place(one)));
    act(OFFICE.inspector(0), href, "verify", Map.of("findings", "登录页面核实，情况属实。"));
    act(OFFICE.inspector(0), href, "propose-filing", Map.of(
        "conditions", Map.of("evidence", true, "punishable", true, "jurisdiction", true, "withinLimitation", true),
        "jurisdictionGround", "PLACE_OF_BREACH", "jurisdictionReason", "违法行为发生在本辖区。", "handlers", OFFICE.handlers(), "reason", "涉嫌未按规定展示信息。"));
    act(OFFICE.unitHead(), href, "endorse-filing", Map.of("handlers", OFFICE.handlers(), "opinion", "同意，指定两名办案人员。"));
    for (JsonNode link : act(OFFICE.leader(), href, "approve-filing", Map.of("opinion", "同意立案。")).path("links")) {
      if (link.path("rel").asText().equals("case")) new Life(link.path("href").asText(), link.path("number").asText(), one, day).go(shop);
    }
  }

  private void collected(Map<String, Object> record) {
    month.client().post(OFFICE.inspector(0), "/api/v1/evidence", record);
  }

  /** Its place among the cases of one day, of which there are no more than four. */
  private static int place(Case one) {
    return CASES.indexOf(one) % 4;
  }

  private JsonNode act(String who, String href, String action, Map<String, ?> body) {
    return month.client().actAnew(who, href, action, body);
  }

  /** The life of one case; its steps count from the day from which it can go on, which the calendar may put off. */
  private final class Life {
    private final String href;
    private final String number;
    private final Case one;
    private final LocalDate filed;
    private final DemoBreach breach;
    private LocalDate from;

    Life(String href, String number, Case one, LocalDate filed) {
      this.href = href;
      this.number = number;
      this.one = one;
      this.filed = filed;
      this.from = filed;
      this.breach = DemoBreach.on(filed);
    }

    void go(DemoShops.Shop shop) {
      act(OFFICE.inspector(0), href, "investigate", Map.of());
      month.on(filed, 12, () -> collected(DemoRecords.partyAsked(Map.of("kind", "penalty-cases", "number", number), shop, filed, place(one))));
      if (one.way() == Way.POLICE) {
        on(5, 10, OFFICE.place() + ".principal", "transfer-to-police",
            Map.of("authority", "余杭区公安分局", "documentNo", "涉罪移送1号", "reason", "同批商品伪造认证证书，涉嫌犯罪。"));
        return;
      }
      month.on(from, 10, () -> order(shop));
    }

    /** The shop is told to show it in three days, and mostly has not when the inspectors look again. */
    private void order(DemoShops.Shop shop) {
      JsonNode order = month.client().post(OFFICE.inspector(0), "/api/v1/rectification-orders", Map.of(
          "party", Map.of("name", shop.operator(), "identityNumber", shop.number(), "capacity", "IN_PLATFORM_OPERATOR", "kind", shop.kind()),
          "within", Map.of("kind", "penalty-cases", "number", number), "breach", breach.ordered(), "facts", "销售页面" + breach.what() + "。",
          "demands", breach.demand(), "termLength", 3, "termUnit", "DAY"));
      String paper = Client.href("rectification-orders", order.path("number").asText());
      act(OFFICE.inspector(0), paper, "propose", Map.of("reason", "拟责令限期改正。"));
      act(OFFICE.leader(), paper, "issue-rectification-order", Map.of("opinion", "同意。"));
      from = after(act(OFFICE.inspector(0), paper, "record-service", service(0, null)), "RECTIFY");
      if (one.way() == Way.INVESTIGATED) return;
      month.on(from, 9, () -> {
        act(OFFICE.inspector(1), paper, "recheck", Map.of("checkedOn", day(0), "result", corrected() ? "CORRECTED" : "NOT_CORRECTED",
            "findings", corrected() ? "期满登录页面，已经改正。" : "期满登录页面，仍未改正。", "officers", OFFICE.handlers()));
        act(OFFICE.unitHead(), paper, corrected() ? "close" : "find-lapsed", Map.of("opinion", corrected() ? "已改正，同意办结。" : "同意认定逾期未改正。"));
      });
      review(shop);
    }

    private void review(DemoShops.Shop shop) {
      on(0, 13, OFFICE.inspector(0), "record-act-facts", Map.of("party", shop.operator(),
          "act", Map.of("from", filed.toString(), "conducts", List.of(breach.conduct())),
          "goods", List.of(Map.of("product", shop.product().name(), "markedPrice", shop.product().price(), "sold", 12 + one.shop(), "unsold", 30)),
          "circumstances", Map.of("correctedInTime", corrected(), "harm", "SLIGHT")));
      on(0, 14, OFFICE.inspector(0), "close-investigation", Map.of("party", shop.operator() + "，" + shop.number(),
          "course", "网络巡查发现；登录页面检查，责令改正后复查。", "findings", "销售页面" + breach.what() + (corrected() ? "，期满复查已经改正。" : "，期满复查仍是如此。"),
          "nature", breach.nature(), "proposal", corrected() ? "初次违法，危害后果轻微并及时改正，建议不予处罚。" : breach.proposal(), "discretion", "无从轻、从重情形。"));
      on(0, 15, OFFICE.inspector(0), "submit-review", Map.of("grounds", List.of()));
      if (one.way() == Way.UNDER_REVIEW) return;
      on(2, 10, OFFICE.place() + ".legal", "review", Map.of("conclusion", one.way() == Way.SENT_BACK ? "SUPPLEMENT" : "AGREE",
          "opinion", one.way() == Way.SENT_BACK ? "复查截屏没有网址和时间，建议补充。" : "事实清楚，证据充分，定性准确，程序合法。"));
      if (one.way() == Way.NO_PENALTY) {
        on(3, 10, OFFICE.leader(), "decide-no-penalty", Map.of("ground", "FIRST_AND_CORRECTED", "documentNo", outside("不罚"),
            "opinion", "初次违法，事后已改正，不予处罚。", "education", "当面宣讲应当展示的信息，当事人书面承诺。"));
        on(4, 14, OFFICE.inspector(0), "record-service", service(4, null));
        on(7, 10, OFFICE.leader(), "close", Map.of("opinion", "同意结案。"));
      } else if (one.way() != Way.SENT_BACK && one.way() != Way.REVIEWED) {
        propose();
      }
    }

    /** Whether the shop did what it was told; then it is not punished. */
    private boolean corrected() {
      return one.way() == Way.NO_PENALTY;
    }

    private void propose() {
      on(3, 9, OFFICE.inspector(0), "propose-penalty", Map.of("rule", breach.rule(), "fine", Integer.valueOf(one.fine()), "reason", "经责令限期改正，逾期未改正。"));
      if (one.way() == Way.PROPOSED) return;
      on(3, 15, OFFICE.leader(), "approve-penalty", Map.of("opinion", "同意。"));
      if (one.way() == Way.APPROVED) return;
      month.on(DemoMonth.later(from, 4), 10, () -> {
        if (one.way() == Way.PAID) papers().voided(href, "PENALTY_NOTICE", "当事人名称有误，重新制作。");
        String notice = PAPERS.contains(one.way()) ? papers().issued(href, "PENALTY_NOTICE") : outside("罚告");
        JsonNode told = act(OFFICE.inspector(0), href, "notify-penalty", service(4, notice));
        if (one.way() == Way.SERVED) papers().drafted(href, "SERVICE_RECEIPT"); // the leader has not looked yet
        LocalDate over = after(told, "STATEMENT");
        if (one.way() == Way.CONTESTED || one.way() == Way.HEARING) speak();
        else if (one.way() != Way.NOTIFIED && one.way() != Way.DUE) decide(over);
      });
    }

    private void speak() {
      if (one.way() == Way.CONTESTED) {
        on(5, 10, OFFICE.inspector(0), "record-statement",
            Map.of("receivedOn", day(5), "documentNo", "陈述申辩笔录1号", "content", "经营困难，请求从轻处罚。"));
        return;
      }
      on(5, 10, OFFICE.inspector(0), "request-hearing", Map.of("receivedOn", day(5), "documentNo", "听证申请书1号"));
      on(6, 10, OFFICE.place() + ".legal", "schedule-hearing", Map.of("host", OFFICE.place() + ".legal", "scheduledOn", day(25),
          "place", "余杭区市场监督管理局听证室", "noticeNo", "听证通知书1号", "noticeServedOn", day(6)));
    }

    private void decide(LocalDate over) {
      from = over;
      month.on(from, 10, () -> act(OFFICE.leader(), href, "decide", Map.of("opinion", "同意，按告知内容处罚。",
          "documentNo", PAPERS.contains(one.way()) ? papers().issued(href, "PENALTY_DECISION") : outside("处罚"))));
      if (one.way() == Way.DECIDED) return;
      on(1, 14, OFFICE.inspector(0), "record-service", service(1, null));
      on(2, 10, OFFICE.inspector(1), "record-publicity", Map.of("act", "PUBLISHED", "doneOn", day(2), "place", "国家企业信用信息公示系统", "credit", "GENERAL"));
      push();
      if (one.way() == Way.DUNNED) month.on(DemoMonth.later(from, REMEDIES_OVER), 10,
          () -> act(OFFICE.inspector(0), href, "dun", service(REMEDIES_OVER, papers().issued(href, "DUNNING_LETTER"))));
      if (one.way() == Way.SERVED || one.way() == Way.OVERDUE || one.way() == Way.DUNNED) return;
      if (one.way() == Way.REMEDY) {
        on(7, 10, OFFICE.inspector(0), "record-remedy",
            Map.of("remedy", "RECONSIDERATION", "authority", "余杭区人民政府", "filedOn", day(7), "documentNo", "复议受理1号"));
        return;
      }
      on(5, 10, OFFICE.inspector(0), "record-payment",
          Map.of("item", "FINE", "amount", Integer.valueOf(one.fine()), "paidOn", day(5), "receiptNo", "浙财票" + one.shop()));
      if (one.way() == Way.PAID) return;
      on(7, 10, OFFICE.leader(), "close", Map.of("opinion", "罚款已缴清，同意结案。"));
      if (one.way() == Way.ARCHIVED) on(9, 10, OFFICE.inspector(0), "archive",
          Map.of("volumeNo", "罚案" + one.shop(), "retention", "YEARS_30", "checker", "李四"));
    }

    /** What is decided against a shop registered in Guangdong is pushed there; one of them is public there already. */
    private void push() {
      if (!DemoShops.ALL.get(one.shop()).number().startsWith("44", 2)) return;
      on(2, 11, OFFICE.inspector(1), "record-publicity", Map.of("act", "PUSHED", "doneOn", day(2), "place", "广东省市场监督管理局"));
      if (one.way() == Way.ARCHIVED) month.on(DemoMonth.later(from, 6), 10, () -> {
        String waiting = "/api/v1/pushed-decisions?state=RECEIVED&case=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
        for (JsonNode pushed : month.client().get(GUANGDONG, waiting).path("items")) {
          act(GUANGDONG, pushed.path("href").asText(), "publish", Map.of("publishedOn", day(6), "place", "国家企业信用信息公示系统（广东）"));
        }
      });
    }

    /** A number of a paper that was made outside. */
    private String outside(String word) {
      return "余市监" + word + "〔" + from.getYear() + "〕" + (OUTSIDE + one.shop()) + "号";
    }

    private DemoPapers papers() {
      return new DemoPapers(month.client(), OFFICE);
    }

    private Map<String, Object> service(int workdays, String documentNo) {
      Map<String, Object> body = new HashMap<>(Map.of("method", "DIRECT", "servedOn", day(workdays), "receivedBy", "经营者本人", "proof", "送达回证"));
      if (documentNo != null) body.put("documentNo", documentNo);
      return body;
    }

    private void on(int workdays, int hour, String who, String action, Map<String, ?> body) {
      month.on(DemoMonth.later(from, workdays), hour, () -> act(who, href, action, body));
    }

    private String day(int workdays) {
      return DemoMonth.later(from, workdays).toString();
    }

    /** The first working day after the limit has run out. */
    private static LocalDate after(JsonNode matter, String limit) {
      for (JsonNode running : matter.path("timeLimits")) {
        if (running.path("name").asText().equals(limit)) return DemoMonth.later(LocalDate.parse(running.path("dueAt").asText().substring(0, 10)), 1);
      }
      throw new LaunchFailed("demo: no limit " + limit);
    }
  }
}
