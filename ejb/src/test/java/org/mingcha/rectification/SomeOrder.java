package org.mingcha.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.calendar.China;
import org.mingcha.calendar.DayUnit;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Actor;
import org.mingcha.party.Capacity;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Permission;
import org.mingcha.procedure.view.MatterView;

/** Object mother: an order of Yuhang to show the certificate within ten days, served on 2026-12-04 and due on the 14th. */
final class SomeOrder {

  static final LocalDate SERVED_ON = LocalDate.parse("2026-12-04");
  static final LocalDate DUE_ON = LocalDate.parse("2026-12-14");
  private static final List<Handler> TWO = List.of(new Handler("yuhang.inspector1", "李", "ZF-1"), new Handler("yuhang.inspector2", "王", "ZF-2"));

  private final RectificationOrder order;
  private Instant now = at(SERVED_ON);

  private SomeOrder(RectificationOrder order) {
    this.order = order;
    order.reckoned(Yuhang.BUREAU, DUE_ON);
  }

  static RectificationDraft draft(Breach breach, Capacity capacity) {
    return new RectificationDraft(new InvolvedParty("某某电器商行", "91350100M000100Y43", capacity.name(), "INDIVIDUAL_BUSINESS"),
        breach, "销售页面未展示认证证书编号", "在销售页面展示认证证书编号或者证书链接标识", 10, DayUnit.CALENDAR);
  }

  static SomeOrder drafted() {
    return drafted(Breach.DISPLAY);
  }

  static SomeOrder drafted(Breach breach) {
    return drafted(breach, Capacity.IN_PLATFORM_OPERATOR);
  }

  static SomeOrder drafted(Breach breach, Capacity capacity) {
    return new SomeOrder(RectificationOrder.drafted("余市监责改〔2026〕1号", Yuhang.BUREAU, draft(breach, capacity), "yuhang.inspector1",
        List.of(new Handler("yuhang.inspector1", "李", "ZF-1")), at(SERVED_ON)));
  }

  static SomeOrder proposed() {
    var some = drafted();
    some.order.propose("拟责令限期改正", actor(Yuhang.INSPECTOR), some.now);
    return some;
  }

  static SomeOrder issued() {
    var some = proposed();
    some.order.issued(actor(Yuhang.LEADER), "同意", some.now);
    return some;
  }

  static SomeOrder served() {
    return issued().served(ServiceMethod.DIRECT);
  }

  static SomeOrder rechecked(String on, RecheckResult result) {
    return served().recheck(on, result);
  }

  static SomeOrder standingAt(RectificationStage stage) {
    return switch (stage) {
      case DRAFTED -> drafted();
      case PROPOSED -> proposed();
      case ISSUED -> issued();
      case SERVED -> served();
      case RECHECKED -> served().on("2026-12-15").recheck("2026-12-15", RecheckResult.NOT_CORRECTED);
      case CORRECTED -> rechecked("2026-12-10", RecheckResult.CORRECTED).then("close", Yuhang.UNIT_HEAD);
      case LAPSED -> rechecked("2026-12-15", RecheckResult.NOT_CORRECTED).on("2026-12-16").then("find-lapsed", Yuhang.UNIT_HEAD);
      case WITHDRAWN -> drafted().then("withdraw", Yuhang.INSPECTOR);
    };
  }

  SomeOrder served(ServiceMethod method) {
    order.served(new ServiceRecord(method, SERVED_ON, "店主", "送达回证", null), actor(Yuhang.INSPECTOR), now);
    return this;
  }

  SomeOrder recheck(String on, RecheckResult result) {
    order.recheck(new RecheckReport(LocalDate.parse(on), result, "复查页面", TWO.stream().map(Handler::user).toList()), TWO,
        actor(Yuhang.INSPECTOR), now);
    return this;
  }

  SomeOrder on(String day) {
    now = at(LocalDate.parse(day));
    return this;
  }

  SomeOrder then(String move, Officer by) {
    order.step(move, actor(by), "意见", now);
    return this;
  }

  RectificationOrder order() {
    return order;
  }

  RectificationStage stage() {
    return RectificationStage.valueOf(order.stage());
  }

  MatterView seenBy(Officer reader) {
    return Permission.view(order, reader, China.dateOf(now));
  }

  private static Actor actor(Officer officer) {
    return officer.acting(officer.has(Duty.INSPECTOR) ? Duty.INSPECTOR : officer.has(Duty.UNIT_HEAD) ? Duty.UNIT_HEAD : Duty.LEADER);
  }

  private static Instant at(LocalDate day) {
    return day.atTime(10, 0).atZone(China.ZONE).toInstant();
  }
}
