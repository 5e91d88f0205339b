package org.mingcha.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One lead of the demo, and the case it may become: its steps stand in the agenda, as many as there was time for. */
record DemoLead(DemoMonth month, DemoOffice office, int desk, String number) {

  /** How it goes with a lead; the last three lie where they came to: with the leader, or as a case that nobody has begun. */
  enum Way {
    FILED, SUSPENDED, RESUMED, TERMINATED, RETURNED, DECLINED, NOT_FILED, EXTENDED, FORGOTTEN, UNTOUCHED, FILING_ASKED, NOT_FILING_ASKED, JUST_FILED;

    private static final List<Way> USUAL = List.of(FILED, FILED, FILED, FILED, FILED, FILED, DECLINED, NOT_FILED, NOT_FILED,
        SUSPENDED, RESUMED, TERMINATED, RETURNED, EXTENDED, FORGOTTEN, UNTOUCHED);

    static Way drawn(Random lots) {
      return USUAL.get(lots.nextInt(USUAL.size()));
    }
  }

  /** The lead was opened on that day. */
  void plan(Way way, LocalDate opened) {
    if (way == Way.UNTOUCHED) return;
    step(opened, 1, 9, inspector(), "start-verification", Map.of());
    if (way == Way.EXTENDED) step(opened, 7, 10, office.leader(), "extend-verification", Map.of("reason", "须向外地平台调取交易记录，核查时间不足。"));
    step(opened, 2, 14, inspector(), "verify",
        Map.of("findings", "经登录页面核查并向平台调取交易记录，链接在售期间展示的信息与公布信息不一致。"));
    switch (way) {
      case NOT_FILED -> doNotFile(opened);
      case DECLINED -> decline(opened);
      case RETURNED -> {
        propose(opened, 3);
        step(opened, 4, 11, office.leader(), "return-filing", Map.of("opinion", "补充销售数量的证据后再报。"));
        file(way, opened, 6);
      }
      case FILED, SUSPENDED, RESUMED, TERMINATED, JUST_FILED -> file(way, opened, 3);
      case FILING_ASKED -> propose(opened, 3);
      case NOT_FILING_ASKED -> askNotToFile(opened);
      case EXTENDED, FORGOTTEN, UNTOUCHED -> { }
    }
  }

  /** Both tell of the same goods; this one ends. */
  void mergeInto(DemoLead other, LocalDate opened) {
    month.on(opened, 11, () -> act(inspector(), href(), "merge", Map.of("into", other.number(), "reason", "同一货源、同一批次，合并核查。")));
  }

  private void propose(LocalDate opened, int after) {
    step(opened, after, 15, inspector(), "propose-filing", Map.of(
        "conditions", Map.of("evidence", true, "punishable", true, "jurisdiction", true, "withinLimitation", true),
        "jurisdictionGround", office.hasPlatform() ? "PLATFORM_DOMICILE_FIRST" : "PLACE_OF_BREACH",
        "jurisdictionReason", office.hasPlatform() ? "本局为平台住所地局，先收到线索。" : "违法行为发生在本辖区。", "handlers", office.handlers(),
        "reason", suspicion(opened)));
    step(opened, after + 1, 9, office.unitHead(), "endorse-filing", Map.of("handlers", office.handlers(), "opinion", "同意，指定两名办案人员。"));
  }

  private static String suspicion(LocalDate opened) {
    return DemoBreach.reachedByOrder110(opened) ? "涉嫌违反网络销售重点工业产品质量安全规定，拟立案调查。" : "涉嫌违反产品质量、认证管理的法律法规，拟立案调查。";
  }

  private void file(Way way, LocalDate opened, int after) {
    propose(opened, after);
    LocalDate day = DemoMonth.later(opened, after + 1);
    month.on(day, 10, () -> {
      JsonNode filed = act(office.leader(), href(), "approve-filing", Map.of("opinion", "同意立案。"));
      for (JsonNode link : filed.path("links")) {
        if (link.path("rel").asText().equals("case")) investigate(way, link.path("href").asText(), day);
      }
    });
  }

  private void investigate(Way way, String aCase, LocalDate filed) {
    if (way == Way.JUST_FILED) return;
    step(aCase, filed, 1, inspector(), "investigate", Map.of());
    if (way == Way.TERMINATED) step(aCase, filed, 4, office.leader(), "terminate", Map.of("ground", "ORGANISATION_ENDED", "reason", "经营者已注销且无权利义务承受人。"));
    if (way != Way.SUSPENDED && way != Way.RESUMED) return;
    step(aCase, filed, 3, office.leader(), "suspend",
        Map.of("documentNo", "中止审批表" + filed.getDayOfYear() + "号", "ground", "RULING_AWAITED", "reason", "另案正在法院审理。"));
    if (way == Way.RESUMED) step(aCase, filed, 5, office.leader(), "resume", Map.of("reason", "另案已经审结。"));
  }

  private void decline(LocalDate opened) {
    propose(opened, 3);
    step(opened, 4, 10, office.leader(), "decline-filing",
        Map.of("ground", "MINOR_AND_CORRECTED", "opinion", "情节轻微且已及时改正，没有造成危害后果，不予立案。"));
  }

  private void doNotFile(LocalDate opened) {
    askNotToFile(opened);
    step(opened, 6, 10, office.leader(), "approve-not-filing", Map.of("opinion", "同意不予立案。"));
  }

  private void askNotToFile(LocalDate opened) {
    step(opened, 3, 15, inspector(), "propose-not-filing",
        Map.of("ground", "FIRST_AND_CORRECTED", "reason", "首次被发现，仅售出个别商品，已全部召回改正。"));
    step(opened, 4, 9, office.unitHead(), "endorse-not-filing", Map.of("opinion", "同意。"));
  }

  private void step(LocalDate from, int workdays, int hour, String who, String action, Map<String, ?> body) {
    month.on(DemoMonth.later(from, workdays), hour, () -> act(who, href(), action, body));
  }

  private void step(String aCase, LocalDate from, int workdays, String who, String action, Map<String, ?> body) {
    month.on(DemoMonth.later(from, workdays), 14, () -> act(who, aCase, action, body));
  }

  private JsonNode act(String who, String href, String action, Map<String, ?> body) {
    return month.client().act(who, href, action, body);
  }

  private String inspector() {
    return office.inspector(desk);
  }

  private String href() {
    return Client.href("leads", number);
  }
}
