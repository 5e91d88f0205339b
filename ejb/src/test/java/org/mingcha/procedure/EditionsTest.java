package org.mingcha.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.NotFound;
import org.mingcha.procedure.view.StageView;

/** Two editions of one procedure live side by side: each matter keeps the one under which it opened. */
@DisplayName("程序的版本：按开始之日选用，用过的版本跟到底")
class EditionsTest {

  enum Old { OPEN, DONE }

  enum New { OPEN, CHECKED, DONE }

  private static final LocalDate CHANGE = LocalDate.of(2028, 1, 1);

  private static final Procedure<Old, Petition> FIRST = Procedure.<Old, Petition>named("petition", LocalDate.of(2022, 9, 29), Old.OPEN)
      .mainPath(Old.OPEN, Old.DONE).endsAt(Old.DONE)
      .move("finish", Old.OPEN, Old.DONE, Duty.INSPECTOR, "SAMR-PROC@2022:18", m -> {})
      .build();

  private static final Procedure<New, Petition> SECOND = Procedure.<New, Petition>named("petition", LocalDate.of(2027, 11, 1), New.OPEN)
      .mainPath(New.OPEN, New.CHECKED, New.DONE).endsAt(New.DONE)
      .move("check", New.OPEN, New.CHECKED, Duty.UNIT_HEAD, "SAMR-PROC@2022:18", m -> {})
      .move("finish", New.CHECKED, New.DONE, Duty.LEADER, "SAMR-PROC@2022:19", m -> {})
      .build();

  private static final Editions<Petition> BOTH = Editions.startingWith(FIRST).followedBy(CHANGE, SECOND);

  /** A kind of matter that lives in this test only. */
  static final class Petition extends Matter {

    Petition(String openedAt) {
      super("余市监诉〔2028〕1号", Yuhang.BUREAU, "x", List.of(), Instant.parse(openedAt));
    }

    @Override
    public String kind() {
      return "petitions";
    }

    @Override
    protected Editions<Petition> editions() {
      return BOTH;
    }
  }

  @DisplayName("施行之日的零点（北京时间）起用新版本")
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"2026-12-04T02:00:00Z, petition@2022-09-29", "2027-12-31T15:59:59Z, petition@2022-09-29",
      "2027-12-31T16:00:00Z, petition@2027-11-01", "2029-01-01T00:00:00Z, petition@2027-11-01"})
  void theDayOfOpeningDecides(String openedAt, String edition) {
    assertEquals(edition, Permission.view(new Petition(openedAt), Yuhang.LEADER, CHANGE).edition());
  }

  @DisplayName("新版本施行之后，旧事项仍按旧版本：步骤、阶段图、谁办都不变")
  @Test void runningWorkIsReadWithItsOwnEdition() {
    var old = new Petition("2026-12-04T02:00:00Z");
    var fresh = new Petition("2028-01-04T02:00:00Z");
    var later = Instant.parse("2028-06-01T02:00:00Z");

    assertEquals("finish INSPECTOR", next(old));
    assertEquals("check UNIT_HEAD", next(fresh));
    assertThrows(NotFound.class, () -> old.requireMove("check"));

    old.take("finish", Yuhang.INSPECTOR.acting(Duty.INSPECTOR), later, null);
    fresh.take("check", Yuhang.officer("unithead", Duty.UNIT_HEAD).acting(Duty.UNIT_HEAD), later, null);

    assertEquals(List.of("OPEN", "DONE"), path(old));
    assertEquals(List.of("OPEN", "CHECKED", "DONE"), path(fresh));
    assertEquals("DONE", old.stage());
    assertEquals("finish LEADER", next(fresh));
  }

  @DisplayName("这一版软件不认得的版本，是故障，不另选一个")
  @Test void anUnknownEditionIsAFault() {
    assertSame(SECOND, BOTH.named("petition@2027-11-01"));
    assertEquals("no such edition: petition@1999-01-01",
        assertThrows(IllegalStateException.class, () -> BOTH.named("petition@1999-01-01")).getMessage());
  }

  @DisplayName("版本须一个接一个，不得重复，不得改名")
  @Test void editionsFollowEachOther() {
    assertThrows(IllegalStateException.class, () -> BOTH.followedBy(CHANGE, FIRST));
    assertThrows(IllegalStateException.class, () -> BOTH.followedBy(CHANGE.plusYears(1), SECOND));
    var other = Procedure.<Old, Petition>named("appeal", LocalDate.of(2030, 1, 1), Old.OPEN).endsAt(Old.DONE)
        .move("finish", Old.OPEN, Old.DONE, Duty.INSPECTOR, "SAMR-PROC@2022:18", m -> {}).build();
    assertThrows(IllegalStateException.class, () -> BOTH.followedBy(CHANGE.plusYears(2), other));
  }

  private static String next(Matter matter) {
    var seen = Permission.view(matter, Yuhang.LEADER, CHANGE);
    return seen.nextMove() + " " + seen.awaits();
  }

  private static List<String> path(Matter matter) {
    return Permission.view(matter, Yuhang.LEADER, CHANGE).path().stream().map(StageView::name).toList();
  }
}
