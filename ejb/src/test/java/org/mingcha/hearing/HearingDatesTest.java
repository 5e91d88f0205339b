package org.mingcha.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mingcha.kernel.Refusals.refused;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingcha.calendar.Published;
import org.mingcha.identity.OfficerView;
import org.mingcha.identity.Officers;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Invalid;

@DisplayName("听证的通知：当事人要求之后送达，举行的七个工作日前（处罚法第64条）")
class HearingDatesTest {

  private static final LocalDate REQUESTED_ON = LocalDate.parse("2026-12-08");
  private static final LocalDate TODAY = LocalDate.parse("2026-12-10");

  private final HearingDates dates = new HearingDates(Published.CALENDAR, new Bureau());

  @DisplayName("要求听证之日起可以送达；此前、今日之后的，指明送达日期")
  @ParameterizedTest
  @ValueSource(strings = {"2026-12-01", "2026-12-07", "2026-12-11"})
  void noNoticeBeforeTheRequest(String servedOn) {
    var fault = assertThrows(Invalid.class, () -> fixed(servedOn, "2026-12-31"));
    assertEquals("/noticeServedOn", fault.violations().get(0).pointer());
  }

  @DisplayName("要求当日送达的，七个工作日之后举行")
  @Test void onTheDayOfTheRequest() {
    assertEquals(LocalDate.parse("2026-12-18"), fixed("2026-12-08", "2026-12-18").scheduledOn());
    refused("hearing.notice-too-short", "APL@2021:64", () -> fixed("2026-12-08", "2026-12-17"));
  }

  @DisplayName("改期的通知同样不早于要求之日；重新要求的，从重新要求之日起")
  @Test void theLatestRequestCounts() {
    var heard = new ACase();
    heard.hearings.schedule(new Appointment("yuhang.legal", "法", LocalDate.parse("2026-12-18"), "听证室", "听通1", REQUESTED_ON));
    assertThrows(Invalid.class, () -> fixed(heard, "2026-12-07", "2026-12-31"));

    heard.hearings.endWithout(REQUESTED_ON, Hearing.Outcome.WITHDRAWN);
    heard.hearings.request(LocalDate.parse("2026-12-09"), "听要2");
    assertThrows(Invalid.class, () -> fixed(heard, "2026-12-08", "2026-12-31"));
  }

  @DisplayName("当事人不出席：没有确定日期的、早于听证日期的不能这样记；撤回的不受此限（处罚法第64条）")
  @Test void nobodyStaysAwayBeforeTheDay() {
    var heard = new ACase();
    assertEquals(List.of("hearing.absent-unfixed"), faults(heard, Hearing.Outcome.ABSENT, "2026-12-20"));
    heard.hearings.schedule(new Appointment("yuhang.legal", "法", LocalDate.parse("2026-12-18"), "听证室", "听通1", REQUESTED_ON));
    assertEquals(List.of("hearing.absent-early"), faults(heard, Hearing.Outcome.ABSENT, "2026-12-17"));
    assertEquals(List.of(), faults(heard, Hearing.Outcome.ABSENT, "2026-12-18"));
    assertEquals(List.of(), faults(heard, Hearing.Outcome.WITHDRAWN, "2026-12-08"));
    assertEquals(List.of("shared.day"), faults(heard, Hearing.Outcome.WITHDRAWN, "2026-12-07"));
  }

  private static List<String> faults(ACase heard, Hearing.Outcome how, String on) {
    return heard.hearings.endFaults(how, LocalDate.parse(on), LocalDate.parse("2026-12-20")).list().stream().map(Invalid.Violation::code).toList();
  }

  private Appointment fixed(String servedOn, String scheduledOn) {
    return fixed(new ACase(), servedOn, scheduledOn);
  }

  private Appointment fixed(Heard heard, String servedOn, String scheduledOn) {
    return dates.fixed(heard, Yuhang.BUREAU.code(), new Appointment("yuhang.legal", null, LocalDate.parse(scheduledOn), "听证室", "听通1",
        LocalDate.parse(servedOn)), TODAY);
  }

  /** A case whose party asked for a hearing on {@link #REQUESTED_ON}. */
  private static final class ACase implements Heard {

    private final Hearings hearings = new Hearings();

    private ACase() {
      hearings.request(REQUESTED_ON, "听要1");
    }

    @Override
    public Hearings hearings() {
      return hearings;
    }

    @Override
    public boolean handledBy(String user) {
      return false;
    }
  }

  /** Whoever is named works there. */
  private static final class Bureau extends Officers {

    @Override
    public List<OfficerView> among(String bureau, Collection<String> users) {
      return users.stream().map(Yuhang::withoutCertificate).toList();
    }
  }
}
