package org.mingcha.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mingcha.identity.BureauLevel;
import org.mingcha.rectification.Breach;
import org.mingcha.rectification.RecheckResult;

/** The states of an order to correct, in the words of the tables: 未改正 by a county, 未改正省 by a province. */
final class OrderStates {

  private OrderStates() {}

  static List<CorrectionOrder> of(String said, Set<Conduct> conducts, LocalDate today) {
    if (said.equals("无")) {
      return List.of();
    }
    var level = said.endsWith("省") ? BureauLevel.PROVINCE : said.endsWith("市") ? BureauLevel.PREFECTURE : BureauLevel.COUNTY;
    var state = said.replaceAll("[省市]$", "");
    var due = state.equals("未届满") ? today.plusDays(5) : state.equals("届满当日") ? today : today.minusDays(10);
    var served = state.equals("未送达") ? null : today.minusDays(30);
    return conducts.stream().filter(conduct -> !conduct.guidanceOnly()).map(conduct -> new CorrectionOrder("某市监责改〔2026〕1号",
        state.equals("他项未改正") ? other(conduct) : conduct.breach(), named(state, conduct), level, served, served == null ? null : due,
        recheckedOn(state, today, due), result(state))).toList();
  }

  private static Breach other(Conduct conduct) {
    return conduct.breach() == Breach.DISPLAY ? Breach.DAILY_CHECK : conduct.breach() == Breach.OTHER ? Breach.OTHER : Breach.DISPLAY;
  }

  /** Orders for other laws name the conduct they mean, since their breach says only "other". */
  private static Set<Conduct> named(String state, Conduct conduct) {
    return conduct.breach() != Breach.OTHER ? Set.of() : Set.of(state.equals("他项未改正") ? Conduct.PURCHASE_RECORDS : conduct);
  }

  private static LocalDate recheckedOn(String state, LocalDate today, LocalDate due) {
    return switch (state) {
      case "未送达", "未复查" -> null;
      case "期满前复查" -> due;
      default -> today.minusDays(1);
    };
  }

  private static RecheckResult result(String state) {
    return switch (state) {
      case "未送达", "未复查" -> null;
      case "已改正" -> RecheckResult.CORRECTED;
      case "部分改正" -> RecheckResult.PARTLY_CORRECTED;
      default -> RecheckResult.NOT_CORRECTED;
    };
  }
}
