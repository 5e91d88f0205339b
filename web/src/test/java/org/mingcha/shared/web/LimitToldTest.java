package org.mingcha.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.LimitState;
import org.mingcha.calendar.Pause;
import org.mingcha.calendar.PauseGround;
import org.mingcha.calendar.TimeLimitView;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.view.MatterFile;
import org.mingcha.procedure.view.MatterView;
import org.mingcha.procedure.view.StepView;

@DisplayName("期限怎样终结：写明哪一日、因哪一步；只有本局逾期才标红")
class LimitToldTest {

  private static final LimitTold ZH = new LimitTold(Locale.SIMPLIFIED_CHINESE);
  private static final LimitTold EN = new LimitTold(Locale.ENGLISH);
  private static final LocalDate DUE = LocalDate.parse("2027-01-08");
  private static final String CLOSED_AT = "2027-01-06T10:00:00+08:00";

  @DisplayName("因结案不再计算的期限，写明日期和步骤")
  @Test void givenUpWithAStep() {
    var limit = limit(LimitKind.APPLY_TO_COURT, LimitState.CANCELLED, "2027-01-06T10:00:00.3+08:00", "2027-02-01");
    var file = file("penalty-cases", "CLOSED", limit);

    assertEquals("2027-01-06（周三） 因“结案”不再计算", ZH.ended(limit, file));
    assertEquals("Ended on Wed 2027-01-06 with the step “Close the case”", EN.ended(limit, file));
    assertEquals("CANCELLED 已取消", LimitTold.look(limit) + " " + ZH.standing(limit));
  }

  @DisplayName("不是随本案的步骤终结的，只写日期；以前没有记录的，照实说没有记录")
  @Test void givenUpOtherwise() {
    var later = limit(LimitKind.VERIFY_LEAD, LimitState.CANCELLED, "2027-01-07T09:00:00+08:00", "2027-02-01");
    assertEquals("2027-01-07（周四） 起不再计算", ZH.ended(later, file("leads", "MERGED", later)));
    var old = limit(LimitKind.VERIFY_LEAD, LimitState.CANCELLED, null, "2027-02-01");
    assertEquals("不再计算，没有记录日期", ZH.ended(old, file("leads", "MERGED", old)));
  }

  @DisplayName("当事人的期限届满，是灰色，写明不是本局逾期；本局的期限过了未办，是红色")
  @Test void ranOut() {
    var statement = limit(LimitKind.STATEMENT, LimitState.LAPSED, CLOSED_AT, "2027-02-01");
    assertEquals("CANCELLED 已届满 2027-01-08（周五） 届满；是当事人的期限，不是本局逾期",
        LimitTold.look(statement) + " " + ZH.standing(statement) + " " + ZH.ended(statement, file("penalty-cases", "DECIDED", statement)));
    var preserved = limit(LimitKind.RELEASE_PRESERVED_EVIDENCE, LimitState.LAPSED, CLOSED_AT, "2027-02-01");
    assertEquals("OVERDUE 2027-01-08（周五） 届满，未在期限内办理",
        LimitTold.look(preserved) + " " + ZH.ended(preserved, file("evidence-preservations", "LAPSED", preserved)));
    assertEquals("CANCELLED", LimitTold.look(limit(LimitKind.LITIGATION, LimitState.OVERDUE, null, "2027-02-01")));
    assertEquals("OVERDUE", LimitTold.look(limit(LimitKind.DECIDE_CASE, LimitState.OVERDUE, null, "2027-02-01")));
  }

  @DisplayName("申请法院的期限尚未开始的，写未开始和开始日")
  @Test void notBegunYet() {
    var limit = limit(LimitKind.APPLY_TO_COURT, LimitState.RUNNING, null, "2027-01-03");

    assertEquals("CANCELLED 未开始", LimitTold.look(limit) + " " + ZH.standing(limit));
    assertEquals("未开始，2027-01-04（周一） 开始 · 2027-01-08", ZH.line(limit, file("penalty-cases", "SERVED", limit)));
  }

  @DisplayName("暂停尚未结束的，时间轴不写届满日")
  @Test void pausedUntilNobodyKnows() {
    var limit = limit(LimitKind.DECIDE_CASE, LimitState.PAUSED, null, "2027-01-05",
        new Pause(PauseGround.TESTING, LocalDate.parse("2027-01-04"), null, "委托1号", "送检"));

    assertEquals("已暂停", ZH.line(limit, file("penalty-cases", "INVESTIGATING", limit)));
  }

  @DisplayName("责令改正期满的，阶段写待复查，不再写限期改正中（处罚法第28条）")
  @Test void theTermIsOver() {
    var over = file("rectification-orders", "SERVED", limit(LimitKind.RECTIFY, LimitState.OVERDUE, null, "2027-02-01"));
    var running = file("rectification-orders", "SERVED", limit(LimitKind.RECTIFY, LimitState.RUNNING, null, "2027-01-05"));

    assertEquals("TERM_OVER SERVED RECHECKED", LimitTold.stage(over) + " " + LimitTold.stage(running) + " "
        + LimitTold.stage("rectification-orders", "RECHECKED", "RECTIFY"));
  }

  private static TimeLimitView limit(LimitKind kind, LimitState state, String endedAt, String seenOn, Pause... pauses) {
    var basis = kind.basis();
    return new TimeLimitView(new SubjectRef("penalty-cases", "案1号"), kind, basis, LocalDate.parse("2027-01-03"), 5, kind.unit(), List.of(pauses), List.of(),
        DUE, DUE, OffsetDateTime.parse(DUE + "T23:59:59+08:00"), false, state, null, null,
        endedAt == null ? null : OffsetDateTime.parse(endedAt).toInstant(), LocalDate.parse(seenOn), List.of());
  }

  private static MatterFile file(String kind, String stage, TimeLimitView limit) {
    var closed = new StepView("close", "SERVED", "CLOSED", "SAMR-PROC@2022:77", "yuhang.leader", "赵六", "leader", OffsetDateTime.parse(CLOSED_AT).toInstant(), null);
    var matter = new MatterView(kind, "案1号", null, stage, "330110", "/", "2026", null, null, List.of(), List.of(), List.of(closed), List.of(), false,
        List.of(), Instant.EPOCH, null, 1);
    return new MatterFile(matter, List.of(limit), List.of(), List.of());
  }
}
