package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Notices of Yuhang to a platform that one of its shops cannot be reached, taken along through the API. They live on the demo's clock,
 * which goes on with them; whoever uses one returns to real time in the end.
 */
final class SomeNotices {

  static final Caller INSPECTOR = Caller.officer("yuhang.inspector1");
  static final Caller LEADER = Caller.officer("yuhang.leader");
  static final String NOTICES = "/api/v1/uncontactable-notices";
  static final String OPINION = "{\"opinion\": \"同意\"}";
  static final String PLATFORM = "{\"name\": \"某平台公司\", \"kind\": \"ENTERPRISE\"}";
  private static final LocalDate IN_FORCE = LocalDate.parse("2026-12-02");

  private final String path;
  private LocalDate today;

  private SomeNotices(String path, LocalDate today) {
    this.path = path;
    this.today = today;
  }

  /** The day on which these notices begin, a working day of the week on which Order 110 is in force; it is that day from now on. */
  static LocalDate firstDay() {
    var day = SomeCases.shanghai().isBefore(IN_FORCE) ? IN_FORCE : SomeCases.shanghai();
    while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      day = day.plusDays(1);
    }
    DemoClock.set(day);
    return day;
  }

  /** From a lead of its own against a shop of this name; nobody has tried to reach it yet. */
  static SomeNotices opened(String shop) {
    var day = firstDay();
    return from(lead(shop, day), day);
  }

  /** From the lead, case or check of this number, on the day that it is. */
  static SomeNotices from(String number, LocalDate day) {
    return new SomeNotices(SomeLeads.path(SomePapers.done(INSPECTOR.post(NOTICES, opening(number, PLATFORM)))), day);
  }

  /** Number of a lead that came in that day against a shop of this name. */
  static String lead(String shop, LocalDate day) {
    return INSPECTOR.get(SomeLeads.receivedOn(day.toString(), shop)).text("/number");
  }

  static String opening(String from, String platform) {
    return "{\"from\": \"%s\", \"platform\": %s, \"shop\": \"s-1029\"}".formatted(from, platform);
  }

  /** Sought where it should be and by telephone, and approved by the leader. */
  static SomeNotices approved(String shop) {
    return opened(shop).approved();
  }

  SomeNotices approved() {
    return tries("PREMISES_VISIT").tries("PHONE").by(INSPECTOR, "propose", "{\"reason\": \"无法联系\"}").by(LEADER, "approve", OPINION);
  }

  /** Received by the platform today. */
  static SomeNotices notified(String shop) {
    var notice = approved(shop);
    return notice.by(INSPECTOR, "record-service", notice.service());
  }

  SomeNotices tries(String way) {
    return by(INSPECTOR, "record-attempt", attempt(way));
  }

  String attempt(String way) {
    return """
        {"triedOn": "%s", "way": "%s", "address": "慈溪市某某路1号", "result": "无人应答", "evidence": "现场照片"}""".formatted(today, way);
  }

  String service() {
    return "{\"method\": \"DIRECT\", \"servedOn\": \"" + today + "\", \"receivedBy\": \"平台法务\", \"proof\": \"送达回证\"}";
  }

  static String happened(LocalDate day, String text) {
    return "{\"happenedOn\": \"" + day + "\", \"text\": \"" + text + "\"}";
  }

  /** Takes a step that must succeed. */
  SomeNotices by(Caller who, String action, String body) {
    var reply = who.act(path, action, body);
    assertEquals(200, reply.status(), reply.body());
    return this;
  }

  /** Tries a step that Article 17 refuses. */
  void refused(Caller who, String action, String body, String code) {
    var reply = who.act(path, action, body);
    assertEquals("422 /problems/" + code + " SAMR-110@2025:17", reply.status() + " " + reply.text("/type") + " " + reply.text("/basis"), reply.body());
  }

  /** Tries a step with something wrong in its body. */
  void invalid(Caller who, String action, String body, String pointer) {
    var reply = who.act(path, action, body);
    assertEquals("422 " + pointer, reply.status() + " " + reply.text("/violations/0/pointer"), reply.body());
  }

  SomeNotices on(LocalDate day) {
    today = day;
    DemoClock.set(day);
    return this;
  }

  /** The last day of the platform's time. */
  LocalDate due() {
    return LocalDate.parse(seen().text("/timeLimits/0/dueAt").substring(0, 10));
  }

  LocalDate today() {
    return today;
  }

  String path() {
    return path;
  }

  Reply seen() {
    return INSPECTOR.get(path);
  }

  String number() {
    return seen().text("/number");
  }

  /** Stage, and state of the platform's time. */
  String state() {
    var seen = seen();
    return seen.text("/stage") + " " + seen.text("/timeLimits/0/state");
  }
}
