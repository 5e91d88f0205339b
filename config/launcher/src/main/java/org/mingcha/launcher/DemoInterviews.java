package org.mingcha.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Interviews of the demo, one for each way that an interview can go; the older, the further. Three run beside something else. */
final class DemoInterviews implements DemoKind {

  /** How it goes with an interview: each way takes all the steps of the usual course before its own. */
  enum Way { DRAFTED, PROPOSED, APPROVED, NOTIFIED, HELD, FOLLOWED, OVERDUE, CLOSED, DECLINED, WITHDRAWN, NO_SHOW, REFUSED }

  private record Case(Way way, int daysAgo, String operator, String capacity, String ground, String facts, String beside) {

    Case(Way way, int daysAgo, String operator, String capacity, String ground, String facts) {
      this(way, daysAgo, operator, capacity, ground, facts, null);
    }

    /** Beside the newest of that kind, whose first party is interviewed. */
    static Case beside(String kind, Way way, int daysAgo, String ground, String facts) {
      return new Case(way, daysAgo, null, null, ground, facts, kind);
    }
  }

  private static final List<Case> CASES = List.of(
      new Case(Way.CLOSED, 20, "杭州云集市电子商务有限公司", "PLATFORM_OPERATOR", "G1", "平台未对儿童安全座椅的证书信息逐件核验。"),
      new Case(Way.OVERDUE, 19, "杭州栖谷优选网络有限公司", "PLATFORM_OPERATOR", "G4", "多家网店反复上架同一批次不合格移动电源。"),
      new Case(Way.FOLLOWED, 16, "杭州骑岚车业有限公司", "IN_PLATFORM_OPERATOR", "G2", "拒不受理充电器自燃的退货请求。"),
      new Case(Way.NO_SHOW, 15, "慈溪市晨屿电器商行", "IN_PLATFORM_OPERATOR", "G1", "未履行进货查验义务，产品多次抽检不合格。"),
      new Case(Way.REFUSED, 14, "杭州直播星选科技有限公司", "SOCIAL_LIVE_SERVICE_PROVIDER", "G3", "直播间夸大燃气灶安全性能，引发负面舆情。"),
      new Case(Way.HELD, 11, "杭州暖居网络科技有限公司", "SELF_BUILT_SITE_OPERATOR", "G1", "自建网站未公示产品执行标准。"),
      new Case(Way.DECLINED, 9, "杭州小麦家居有限公司", "IN_PLATFORM_OPERATOR", "G5", "页面图片与实物颜色不符。"),
      new Case(Way.NOTIFIED, 6, "杭州童伴网络科技有限公司", "PLATFORM_OPERATOR", "G4", "童车类目假冒证书集中出现。"),
      new Case(Way.APPROVED, 5, "杭州极速达电子商务有限公司", "PLATFORM_OPERATOR", "G1", "处置报告多次迟报。"),
      new Case(Way.PROPOSED, 4, "杭州青禾电器有限公司", "IN_PLATFORM_OPERATOR", "G2", "召回通知未送达消费者。"),
      new Case(Way.WITHDRAWN, 4, "杭州木禾家具有限公司", "IN_PLATFORM_OPERATOR", "G5", "标签信息不全。"),
      new Case(Way.DRAFTED, 2, "杭州光屿照明有限公司", "IN_PLATFORM_OPERATOR", "G1", "延长线插座未取得强制性认证。"),
      Case.beside("leads", Way.FOLLOWED, 12, "G4", "同一经营者的链接一个月内多次被处置。"),
      Case.beside("penalty-cases?stage=INVESTIGATING", Way.HELD, 8, "G1", "调查中发现未建立进货查验制度。"),
      Case.beside("spot-checks?stage=PUBLISHED", Way.NOTIFIED, 4, "G1", "监督抽查不合格，未说明进货来源。"));

  private static final DemoOffice OFFICE = new DemoOffice("yuhang");
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  @Override
  public void plan(DemoMonth month) {
    for (Case one : CASES) month.on(opened(month, one), 9, () -> open(month, one));
  }

  private void open(DemoMonth month, Case one) {
    Map<String, Object> draft = new HashMap<>(Map.of("ground", one.ground(),
        "interviewee", Map.of("name", "周某某", "office", "PRINCIPAL", "position", "总经理"),
        "circumstances", one.facts(), "demands", List.of("全面自查在售商品", "向本局书面报告整改情况")));
    if (one.beside() != null) draft.putAll(beside(month, one.beside()));
    else draft.put("operator", Map.of("name", one.operator(), "capacity", one.capacity(), "kind", kind(one.operator())));
    JsonNode opened = month.client().post(OFFICE.inspector(0), "/api/v1/interviews", draft);
    go(new Steps(month, Client.href("interviews", opened.path("number").asText()), opened(month, one)), one.way());
  }

  private static Map<String, Object> beside(DemoMonth month, String kind) {
    String list = "/api/v1/" + kind + (kind.contains("?") ? "&" : "?") + "limit=1";
    String source = month.client().get(OFFICE.inspector(0), list).path("items").path(0).path("href").asText();
    JsonNode matter = month.client().get(OFFICE.inspector(0), source);
    JsonNode party = matter.path("parties").path(0);
    return Map.of("from", matter.path("number").asText(), "operator", Map.of("name", party.path("name").asText(), "capacity", "IN_PLATFORM_OPERATOR"));
  }

  private static String kind(String operator) {
    return DemoShops.ALL.stream().filter(shop -> shop.operator().equals(operator)).findFirst().map(DemoShops.Shop::kind).orElse("ENTERPRISE");
  }

  private void go(Steps steps, Way way) {
    if (way == Way.DRAFTED) return;
    if (way == Way.WITHDRAWN) {
      steps.on(1, 9, OFFICE.inspector(0), "withdraw", Map.of("reason", "经营者已主动整改。"));
      return;
    }
    steps.on(0, 10, OFFICE.inspector(0), "propose", Map.of("interviewers", OFFICE.handlers(), "reason", "问题反复出现，拟约谈主要负责人。"));
    if (way == Way.PROPOSED) return;
    steps.on(0, 14, OFFICE.unitHead(), "endorse", Map.of("opinion", "同意。"));
    steps.on(1, 10, OFFICE.leader(), way == Way.DECLINED ? "decline" : "approve",
        Map.of("opinion", way == Way.DECLINED ? "以行政指导处理，不予约谈。" : "同意约谈。"));
    if (way == Way.DECLINED || way == Way.APPROVED) return;
    steps.on(1, 15, OFFICE.inspector(0), "serve-notice", Map.of("scheduledAt", steps.at(way == Way.NOTIFIED ? 12 : 3, 9),
        "mode", "IN_PERSON", "place", "余杭区市场监督管理局三楼会议室", "servedBy", "DIRECT"));
    if (way != Way.NOTIFIED) meet(steps, way);
  }

  private void meet(Steps steps, Way way) {
    if (way == Way.NO_SHOW || way == Way.REFUSED) {
      steps.on(3, 11, OFFICE.inspector(0), way == Way.NO_SHOW ? "record-no-show" : "record-refusal",
          Map.of("reason", way == Way.NO_SHOW ? "约定时间后一小时仍未到场，电话无人接听。" : "来电表示不接受约谈。"));
      return;
    }
    steps.on(3, 12, OFFICE.inspector(0), "record-held", Map.of("heldAt", steps.at(3, 9), "minutes", "说明了存在的问题，被约谈人表示接受。",
        "signed", true, "demands", List.of("下架问题商品", "完善核验制度")));
    if (way == Way.HELD) return;
    steps.on(3, 14, OFFICE.inspector(0), "add-commitment", Map.of("text", "下架全部问题商品", "dueOn", steps.day(way == Way.FOLLOWED ? 25 : 6)));
    if (way != Way.CLOSED) return;
    steps.on(5, 10, OFFICE.inspector(0), "record-proof", Map.of("commitment", 1, "proof", "已核对下架清单，并抽查链接。", "evidence", "下架清单1号"));
    steps.on(5, 11, OFFICE.inspector(0), "close", Map.of("outcome", "承诺事项全部落实。"));
  }

  private static LocalDate opened(DemoMonth month, Case one) {
    return month.workday(one.daysAgo());
  }

  /** The steps of one interview, so many weekdays after it was opened. */
  private record Steps(DemoMonth month, String href, LocalDate opened) {

    void on(int workdays, int hour, String who, String action, Map<String, ?> body) {
      month.on(DemoMonth.later(opened, workdays), hour, () -> month.client().act(who, href, action, body));
    }

    String at(int workdays, int hour) {
      return DemoMonth.later(opened, workdays).atTime(hour, 30).atOffset(CHINA).toString();
    }

    String day(int workdays) {
      return DemoMonth.later(opened, workdays).toString();
    }
  }
}
