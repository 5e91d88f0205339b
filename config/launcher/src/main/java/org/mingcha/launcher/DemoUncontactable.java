package org.mingcha.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Notices of shops that cannot be reached (失联通报), one in every stage, each beside the newest lead of its day. */
final class DemoUncontactable implements DemoKind {
  private static final DemoOffice OFFICE = new DemoOffice("yuhang");
  private static final String NOTICES = "uncontactable-notices";

  /** How far a notice has come. */
  private enum Way {
    ATTEMPTING, REACHED, PROPOSED, WITHDRAWN, APPROVED, NOTIFIED, UNREMINDED, REMINDED, UPDATED, CLOSED, MEASURED, LIFT_REQUESTED, LIFTED;

    /** Whether it takes the steps of the usual course up to that one. */
    boolean beyond(Way other) {
      return compareTo(other) > 0;
    }
  }

  private DemoMonth month;

  @Override
  public void plan(DemoMonth month) {
    this.month = month;
    notice(1, Way.ATTEMPTING);
    notice(2, Way.PROPOSED);
    notice(2, Way.APPROVED);
    notice(4, Way.NOTIFIED);
    notice(5, Way.REMINDED);
    notice(6, Way.WITHDRAWN);
    notice(7, Way.REACHED);
    notice(10, Way.MEASURED);
    notice(11, Way.LIFT_REQUESTED);
    notice(12, Way.UNREMINDED);
    notice(13, Way.UPDATED);
    notice(14, Way.LIFTED);
    notice(15, Way.CLOSED);
  }

  private void notice(int workday, Way way) {
    LocalDate day = month.workday(workday);
    month.on(day, 16, () -> open(day, way));
  }

  private void open(LocalDate day, Way way) {
    JsonNode leads = month.client().get(OFFICE.inspector(0), "/api/v1/leads?limit=1");
    JsonNode lead = month.client().get(OFFICE.inspector(0), leads.path("items").path(0).path("href").asText());
    JsonNode opened = month.client().post(OFFICE.inspector(0), "/api/v1/" + NOTICES, Map.of("from", lead.path("number").asText(),
        "operator", Map.of("name", lead.path("parties").path(0).path("name").asText(), "capacity", "IN_PLATFORM_OPERATOR"),
        "platform", Map.of("name", "杭州云集市电子商务有限公司", "kind", "ENTERPRISE"),
        "attempts", List.of(attempt(day, "PREMISES_VISIT", "登记的经营场所", "大门紧锁，物业称两个月前已搬离。", "现场照片3张"))));
    String href = Client.href(NOTICES, opened.path("number").asText());
    if (way == Way.REACHED) act(href, "record-reached", Map.of("outcome", "经营者看到门口留言后来电，已到局说明情况。"));
    if (way.beyond(Way.REACHED)) propose(day, href, way);
  }

  private void propose(LocalDate day, String href, Way way) {
    act(href, "record-attempt", attempt(day, "PHONE", "登记的联系电话", "三次拨打均提示停机。", "通话录音"));
    act(href, "propose", Map.of("reason", "通过经营场所和电话均无法联系，拟通报平台。"));
    if (way == Way.WITHDRAWN) act(href, "withdraw", Map.of("reason", "经营者已办理注销登记。"));
    if (!way.beyond(Way.WITHDRAWN)) return;
    month.client().act(OFFICE.leader(), href, "approve", Map.of("opinion", "同意通报。"));
    new DemoPapers(month.client(), OFFICE).issued(href, "UNCONTACTABLE_SHOP_LETTER");
    if (way == Way.APPROVED) return;
    JsonNode served = act(href, "record-service",
        Map.of("method", "DIRECT", "servedOn", day.toString(), "receivedBy", "平台合规部", "proof", "送达回证"));
    LocalDate due = LocalDate.parse(served.path("timeLimits").path(0).path("dueAt").asText().substring(0, 10));
    if (way == Way.UNREMINDED) on(DemoMonth.later(due, 1), href, "record-no-reminder", Map.of("reason", "五个工作日届满，平台未提醒，也未答复。"));
    if (way.beyond(Way.UNREMINDED)) follow(day, href, way);
  }

  /** What the platform and its shop do, some weekdays after the notice. */
  private void follow(LocalDate served, String href, Way way) {
    happens(served, 2, href, "record-reminder", "平台以站内消息和短信提醒，附截图。");
    if (way == Way.UPDATED) happens(served, 4, href, "record-update", "经营者已更新地址和电话，电话核实属实。");
    if (way == Way.CLOSED) on(DemoMonth.later(served, 5), href, "close", Map.of("outcome", "平台函告店铺已自行关闭。"));
    if (!way.beyond(Way.CLOSED)) return;
    happens(served, 4, href, "record-measure", "经提醒仍不更新，平台依照服务协议暂停店铺经营。");
    if (way.beyond(Way.MEASURED)) happens(served, 6, href, "record-lift-request", "经营者更新信息后向平台申请解除。");
    if (way == Way.LIFTED) happens(served, 7, href, "record-lift", "平台核验属实，已恢复经营。");
  }

  private void happens(LocalDate served, int workdays, String href, String action, String text) {
    LocalDate day = DemoMonth.later(served, workdays);
    on(day, href, action, Map.of("happenedOn", day.toString(), "text", text));
  }

  private void on(LocalDate day, String href, String action, Map<String, Object> body) {
    month.on(day, 15, () -> act(href, action, body));
  }

  private static Map<String, Object> attempt(LocalDate day, String way, String address, String result, String evidence) {
    return Map.of("triedOn", day.toString(), "way", way, "address", address, "result", result, "evidence", evidence);
  }

  private JsonNode act(String href, String action, Map<String, Object> body) {
    return month.client().act(OFFICE.inspector(0), href, action, body);
  }
}
