package org.mingcha.interview;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.mingcha.calendar.China;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Actor;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Permission;
import org.mingcha.procedure.view.MatterView;

/** Object mother: an interview at Yuhang, told by its steps, each on the fourth of December at ten. */
final class SomeInterview {

  static final LocalDate TODAY = LocalDate.parse("2026-12-04");
  static final Instant NOW = at("2026-12-04T10:00");
  static final Handler OPENER = new Handler("yuhang.inspector1", "李", "ZF-1");
  private static final List<Handler> INTERVIEWERS = List.of(OPENER, new Handler("yuhang.inspector2", "王", "ZF-2"));

  private final Interview interview;
  private Instant now = NOW;

  private SomeInterview(Interview interview) {
    this.interview = interview;
  }

  static SomeInterview drafted() {
    return with("PLATFORM_OPERATOR");
  }

  static SomeInterview with(String capacity) {
    var draft = new Interview.Draft(InterviewGround.G1, Interviewee.holding("PRINCIPAL", "王某", null), "未履行核查义务", List.of("自查"));
    return new SomeInterview(Interview.drafted("余市监约〔2026〕1号", Yuhang.BUREAU, null, draft,
        new InvolvedParty("某平台", "91350100M000100Y43", capacity, "ENTERPRISE"), OPENER, NOW));
  }

  static SomeInterview endorsed() {
    return drafted().proposedBy(Yuhang.INSPECTOR).endorsedBy(Yuhang.UNIT_HEAD);
  }

  static SomeInterview notified() {
    return endorsed().decided("approve", Yuhang.LEADER).notified("2026-12-10T09:30");
  }

  static SomeInterview held() {
    var it = notified();
    it.interview.held(Minutes.of(NOW, "记录", true, null), List.of("下架"), actor(Yuhang.INSPECTOR), NOW);
    return it;
  }

  SomeInterview proposedBy(Officer by) {
    interview.propose(INTERVIEWERS, "多次出现", actor(by), now);
    return this;
  }

  SomeInterview endorsedBy(Officer by) {
    interview.endorsed(actor(by), "同意", now);
    return this;
  }

  SomeInterview decided(String move, Officer by) {
    interview.decided(move, actor(by), "同意", now);
    return this;
  }

  SomeInterview notified(String when) {
    interview.notify("serve-notice", new Appointment(at(when), AppointmentMode.IN_PERSON, "三楼", null), ServiceMethod.DIRECT, null,
        actor(Yuhang.INSPECTOR), now);
    return this;
  }

  SomeInterview on(String when) {
    now = at(when);
    return this;
  }

  SomeInterview unheld(String move) {
    interview.unheld(move, "未来", actor(Yuhang.INSPECTOR), now);
    return this;
  }

  SomeInterview closedUnheld(UnheldConsequence consequence) {
    interview.closeUnheld(consequence, "另行处理", actor(Yuhang.INSPECTOR), now);
    return this;
  }

  SomeInterview committed(String dueOn) {
    interview.commit("下架", dueOn == null ? null : LocalDate.parse(dueOn), actor(Yuhang.INSPECTOR), now);
    return this;
  }

  SomeInterview proven(int nth) {
    interview.prove(new InterviewProof(nth, "清单", null, null), actor(Yuhang.INSPECTOR), now);
    return this;
  }

  SomeInterview writtenOff(int nth) {
    interview.writeOff(nth, "网店关闭", actor(Yuhang.INSPECTOR), now);
    return this;
  }

  SomeInterview closed() {
    interview.end("close", "全部落实", actor(Yuhang.INSPECTOR), now);
    return this;
  }

  SomeInterview withdrawn() {
    interview.end("withdraw", "已自行整改", actor(Yuhang.INSPECTOR), now);
    return this;
  }

  Interview it() {
    return interview;
  }

  String stage() {
    return interview.stage();
  }

  InterviewFacts facts(String today) {
    return interview.facts(LocalDate.parse(today));
  }

  MatterView seenBy(Officer reader) {
    return Permission.view(interview, reader, China.dateOf(now));
  }

  private static Actor actor(Officer officer) {
    return officer.acting(Arrays.stream(Duty.values()).filter(officer::has).findFirst().orElseThrow());
  }

  static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(China.ZONE).toInstant();
  }
}
