package org.mingcha.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.calendar.China;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Actor;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Permission;
import org.mingcha.procedure.view.MatterView;

/** Object mother: a notice of Yuhang; the platform received it on 2026-12-04 and has until the 11th. */
final class SomeNotice {

  static final LocalDate RECEIVED_ON = LocalDate.parse("2026-12-04");
  static final LocalDate REMIND_BY = LocalDate.parse("2026-12-11");

  private final UncontactableNotice notice;
  private LocalDate today = RECEIVED_ON;

  private SomeNotice(UncontactableNotice notice) {
    this.notice = notice;
    notice.reckoned(REMIND_BY);
  }

  static SomeNotice begun() {
    var operator = new InvolvedParty("某某电器商行", "91350100M000100Y43", "IN_PLATFORM_OPERATOR", "INDIVIDUAL_BUSINESS");
    var platform = new InvolvedParty("某平台公司", "91330110MA0000000X", "PLATFORM_OPERATOR", "ENTERPRISE");
    return new SomeNotice(UncontactableNotice.begun("余市监联〔2026〕1号", Yuhang.BUREAU,
        new NoticeOpening("余市监线〔2026〕1号", operator, platform, "某某电器专营店", List.of()), operator, platform,
        new Handler("yuhang.inspector1", "李", "ZF-1"), RECEIVED_ON.atTime(9, 0).atZone(China.ZONE).toInstant()));
  }

  static SomeNotice sought() {
    return begun().tried(AttemptWay.DOMICILE_VISIT).tried(AttemptWay.PHONE);
  }

  static SomeNotice proposed() {
    var some = sought();
    some.notice.propose("住所无人，电话停机", actor(Yuhang.INSPECTOR), some.now());
    return some;
  }

  static SomeNotice approved() {
    return proposed().decided("approve");
  }

  static SomeNotice notified() {
    var some = approved();
    some.notice.notified(new ServiceRecord(ServiceMethod.DIRECT, RECEIVED_ON, "平台法务", "回执", null), actor(Yuhang.INSPECTOR), some.now());
    return some;
  }

  static SomeNotice reminded() {
    return notified().happened("record-reminder", "2026-12-04");
  }

  static SomeNotice measured() {
    return reminded().happened("record-measure", "2026-12-04");
  }

  static SomeNotice standingAt(ContactStage stage) {
    return switch (stage) {
      case ATTEMPTING -> begun();
      case PROPOSED -> proposed();
      case APPROVED -> approved();
      case NOTIFIED -> notified();
      case UNREMINDED -> notified().on("2026-12-12").then("record-no-reminder");
      case REMINDED -> reminded();
      case MEASURED -> measured();
      case LIFT_REQUESTED -> measured().happened("record-lift-request", "2026-12-04");
      case UPDATED -> reminded().happened("record-update", "2026-12-04");
      case LIFTED -> measured().happened("record-lift-request", "2026-12-04").happened("record-lift", "2026-12-04");
      case REACHED -> begun().ended("record-reached");
      case CLOSED -> reminded().ended("close");
      case WITHDRAWN -> begun().ended("withdraw");
    };
  }

  SomeNotice tried(AttemptWay way) {
    notice.attempted(new AttemptReport(RECEIVED_ON, way, "登记的住所", "无人", null), actor(Yuhang.INSPECTOR), now());
    return this;
  }

  SomeNotice decided(String move) {
    notice.decided(move, actor(Yuhang.LEADER), "同意", now());
    return this;
  }

  SomeNotice happened(String move, String on) {
    notice.happened(move, new Happening(LocalDate.parse(on), "平台来函"), actor(Yuhang.INSPECTOR), now());
    return this;
  }

  SomeNotice then(String move) {
    notice.step(move, actor(Yuhang.INSPECTOR), "逾期", now());
    return this;
  }

  SomeNotice ended(String move) {
    notice.end(move, "说明", actor(Yuhang.INSPECTOR), now());
    return this;
  }

  SomeNotice on(String day) {
    today = LocalDate.parse(day);
    return this;
  }

  UncontactableNotice it() {
    return notice;
  }

  ContactStage stage() {
    return ContactStage.valueOf(notice.stage());
  }

  MatterView seenBy(Officer reader) {
    return Permission.view(notice, reader, today);
  }

  private Instant now() {
    return today.atTime(10, 0).atZone(China.ZONE).toInstant();
  }

  private static Actor actor(Officer officer) {
    return officer.acting(officer.has(Duty.INSPECTOR) ? Duty.INSPECTOR : Duty.LEADER);
  }
}
