package org.mingcha.shared.web;

import java.time.LocalDate;
import java.util.Locale;
import org.mingcha.calendar.LimitState;
import org.mingcha.calendar.TimeLimitView;
import org.mingcha.procedure.view.MatterFile;
import org.mingcha.procedure.view.StepView;
import org.mingcha.shared.Texts;
import org.mingcha.shared.Wording;

/** How a time limit stands and how it ended, told in one language. */
record LimitTold(Locale locale) {

  private static final String ORDERS = "rectification-orders";
  private static final String TERM = "RECTIFY";

  /** Red only where the bureau did not do in time what it had to. */
  static String look(TimeLimitView limit) {
    if (limit.missed()) {
      return LimitState.OVERDUE.name();
    }
    var quiet = limit.notBegun() || limit.past() || limit.state() == LimitState.LAPSED;
    return quiet ? LimitState.CANCELLED.name() : limit.state().name();
  }

  /** What a stage is called now: an order whose term is over waits for the re-check, whatever it was called while that ran. */
  static String stage(String kind, String stage, String partyTimeOver) {
    return ORDERS.equals(kind) && "SERVED".equals(stage) && TERM.equals(partyTimeOver) ? "TERM_OVER" : stage;
  }

  static String stage(MatterFile file) {
    var over = file.timeLimits().stream().anyMatch(limit -> limit.past() && limit.kind().name().equals(TERM));
    return stage(file.matter().kind(), file.matter().stage(), over ? TERM : null);
  }

  String standing(TimeLimitView limit) {
    if (limit.notBegun()) {
      return texts().of("calendar.not-begun");
    }
    return texts().of(limit.metLate() ? "calendar.met-late" : limit.past() ? "calendar.past" : "calendar.state." + limit.state());
  }

  String ended(TimeLimitView limit, MatterFile file) {
    return switch (limit.state()) {
      case MET -> texts().of("calendar.ended.MET", "day", limit.metAt() == null ? day(limit.metOn()) : Wording.minute(limit.metAt()));
      case LAPSED -> texts().of(limit.kind().givenToParty() ? "calendar.ended.LAPSED.party" : "calendar.ended.LAPSED", "day", day(limit.endedOn()));
      case CANCELLED -> cancelled(limit, file);
      case RUNNING, PAUSED, OVERDUE -> "";
    };
  }

  String line(TimeLimitView limit, MatterFile file) {
    if (limit.state().ended()) {
      return standing(limit) + " · " + ended(limit, file);
    }
    if (limit.notBegun()) {
      return texts().of("calendar.begins-on", "day", day(limit.beginsOn())) + " · " + limit.dueOn();
    }
    return limit.openEnded() ? standing(limit) : standing(limit) + " · " + limit.dueOn();
  }

  private String cancelled(TimeLimitView limit, MatterFile file) {
    if (limit.endedOn() == null) {
      return texts().of("calendar.ended.unknown");
    }
    var day = day(limit.endedOn());
    return file.cancelledBy(limit).map(step -> key(file, step)).filter(texts()::knows)
        .map(step -> texts().of("calendar.ended.CANCELLED", "day", day, "step", texts().of(step)))
        .orElseGet(() -> texts().of("calendar.ended.CANCELLED.plain", "day", day));
  }

  private static String key(MatterFile file, StepView step) {
    return Kinds.component(file.matter().kind()) + ".move." + step.move();
  }

  private String day(LocalDate day) {
    return Wording.day(day, locale);
  }

  private Texts texts() {
    return Texts.in(locale);
  }
}
