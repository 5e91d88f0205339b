package org.mingcha.enforcement;

import static org.mingcha.calendar.Published.CALENDAR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingcha.calendar.China;
import org.mingcha.decision.Decision;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.hearing.Hearing;
import org.mingcha.identity.Yuhang;
import org.mingcha.kernel.Yuan;
import org.mingcha.notice.PenaltyNotice;
import org.mingcha.notice.Waiver;
import org.mingcha.penalty.Imposition;
import org.mingcha.procedure.Permission;
import org.mingcha.procedure.view.StepView;
import org.mingcha.rectification.Breach;
import org.mingcha.review.ReviewConclusion;
import org.mingcha.review.ReviewKind;

/**
 * The hard stops of the procedure (系统硬约束), read off what a case has on record: which steps were taken, by whom, on which day, and
 * what they brought. No guard is asked, and nothing of what guards ask of the case either.
 */
final class HardStops {

  private final EnforcementCase aCase;
  private final WalkWorld world;
  private final List<StepView> steps;
  private final List<String> broken = new ArrayList<>();

  HardStops(EnforcementCase aCase, WalkWorld world) {
    this.aCase = aCase;
    this.world = world;
    steps = Permission.view(aCase, Yuhang.FROM_HANGZHOU, LocalDate.MIN).steps();
  }

  /** What is broken, as {@code Q<number> <what>}; empty for a case that is lawful so far. */
  List<String> broken() {
    handlers();
    for (int i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      switch (step.move()) {
        case "investigate" -> demand(handles(step) && world.certified(step.user(), day(step)), "Q1 investigated by " + step.user());
        case "review" -> demand(!handles(step), "E reviewed by a handler");
        case "approve-penalty" -> demand(!handles(step), "E approved by a handler");
        case "notify-penalty" -> notified(i);
        case "hold-hearing" -> demand(!handles(step), "E heard by a handler");
        case "decide" -> decided(i);
        case "decide-no-penalty" -> reviewed(i);
        case "transfer-to-police" -> demand(WalkWorld.PRINCIPALS.contains(step.user()) && !handles(step), "Q5 " + step.user());
        default -> { }
      }
    }
    return broken;
  }

  /** Q1: two handlers, with certificates of the day on which the case was filed. */
  private void handlers() {
    var filedOn = China.dateOf(Permission.view(aCase, Yuhang.FROM_HANGZHOU, LocalDate.MIN).openedAt());
    var able = aCase.handlers().stream().filter(handler -> world.certified(handler.user(), filedOn)).count();
    demand(able >= 2 && able == aCase.handlers().size(), "Q1 filed with " + able + " certified handlers");
  }

  /** What the leader approved is what the party was told, on a day after that, and an order that lapsed lies before it. */
  private void notified(int i) {
    var approved = last("approve-penalty", i);
    demand(approved >= 0 && last("propose-penalty", i) < approved && last("notify-penalty", i) < approved, "57 not approved");
    var notice = aCase.notices().given().get(count("notify-penalty", i));
    demand(approved < 0 || !notice.service().servedOn().isBefore(day(steps.get(approved))), "57 told before it was approved");
    ordered(notice.imposition(), i);
  }

  private void decided(int i) {
    var decision = aCase.decisions().made().get(count("decide", i) + count("decide-no-penalty", i));
    var told = count("notify-penalty", i);
    reviewed(i);
    demand(!handles(steps.get(i)), "E decided by a handler");
    demand(count("record-statement", i) == count("answer-statement", i), "58 statement unanswered");
    demand(count("request-hearing", i) == count("conclude-hearing", i) + count("end-hearing", i), "63 hearing open");
    demand(told > 0, "Q3 never told");
    demand(last("decide-anew", i) < last("notify-penalty", i), "Q3 not told again after the annulment");
    anew(decision, i);
    if (told > 0) {
      var notice = aCase.notices().given().get(told - 1);
      demand(waived(told, notice.hearingOffered()) || day(steps.get(i)).isAfter(fiveWorkingDaysAfter(effective(notice))), "Q3 the party could still speak");
      spoke(decision, i);
      demand(!beyond(decision, notice), "Q4 more than notified: " + decision.imposition() + " after " + notice.imposition());
      ordered(decision.imposition(), i);
      discussed(i);
      found(decision, i);
    }
  }

  /** Who spoke is fined no more than the least that it was told, while nothing else was found meanwhile. */
  private void spoke(Decision decision, int i) {
    var first = 0;
    while (!steps.get(first).move().equals("notify-penalty")) {
      first++;
    }
    var spoke = Math.max(last("record-statement", i), last("request-hearing", i)) > first;
    if (spoke && last("record-act-facts", i) < first && last("decide-anew", i) < 0) {
      aCase.notices().given().subList(0, count("notify-penalty", i)).forEach(told ->
          demand(!more(decision.imposition().fine(), told.imposition().fine()), "45 fined more than " + told.imposition() + " after it spoke"));
    }
  }

  /** In writing, and every right of that notice. */
  private boolean waived(int notice, boolean hearing) {
    var papers = aCase.notices().waivers().stream().filter(paper -> paper.notice() == notice).toList();
    return papers.stream().anyMatch(Waiver::statement) && (!hearing || papers.stream().anyMatch(Waiver::hearing));
  }

  /** What was annulled for more than its procedure is not decided again, unless other facts were reported. */
  private void anew(Decision decision, int i) {
    var again = count("decide", i) + count("decide-no-penalty", i);
    if (again == 0 || last("decide-anew", i) < 0) {
      return;
    }
    var before = aCase.decisions().made().get(again - 1);
    var reports = aCase.closings().all();
    var facts = reports.get(count("close-investigation", i) - 1).findings().equals(reports.get(count("close-investigation", last("decide-anew", i)) - 1).findings());
    demand(aCase.decisions().annulments().get(again - 1).procedural() || !facts || !before.penalty()
        || !before.imposition().sameAs(decision.imposition()), "71 the same again");
  }

  /** Q2: passed, in law where the case needs that, and after the hearing where there was one. */
  private void reviewed(int i) {
    var asked = count("submit-review", i) + count("submit-legal-review", i);
    var answered = count("review", i);
    if (asked == 0 || answered < asked) {
      demand(false, "Q2 not reviewed");
      return;
    }
    var review = aCase.reviews().answers().get(answered - 1);
    var everNeededInLaw = aCase.reviews().requests().subList(0, asked).stream().anyMatch(request -> !request.grounds().isEmpty());
    var heard = heardToTheEnd(i);
    demand(review.conclusion() == ReviewConclusion.AGREE, "Q2 not agreed to");
    demand(!everNeededInLaw && heard < 0 || review.kind() == ReviewKind.LEGAL_REVIEW, "Q2 not reviewed in law");
    demand(review.kind() == ReviewKind.CASE_REVIEW || world.qualified.contains(review.reviewer()), "Q2 reviewer not qualified");
    demand(heard < Math.max(last("submit-review", i), last("submit-legal-review", i)), "Q2 reviewed before the hearing");
  }

  /** The leaders discuss a case that was reviewed in law, after that review and after the notice (集体讨论). */
  private void discussed(int i) {
    var answered = count("review", i);
    if (answered > 0 && aCase.reviews().answers().get(answered - 1).kind() == ReviewKind.LEGAL_REVIEW) {
      var held = last("deliberate", i);
      demand(held > last("review", i) && held > last("notify-penalty", i), "60 not discussed");
      var discussion = held < 0 ? null : aCase.decisions().deliberations().get(count("deliberate", held));
      demand(discussion == null || !discussion.heldOn().isBefore(aCase.notices().given().get(count("notify-penalty", i) - 1).service().servedOn()),
          "60 discussed before the notice");
    }
  }

  /** What is punished was found and reviewed, under the rule that the review confirmed, with no more than Article 27 has. */
  private void found(Decision decision, int i) {
    var found = last("record-act-facts", i);
    demand(found >= 0, "57 nothing found");
    demand(found < last("review", i), "53 found after the review");
    demand(decision.imposition().rule().equals(aCase.findings().choices().get(count("review", i) - 1).rule()), "53 another rule than reviewed");
    demand(!decision.imposition().rule().equals("P-27") || !more(decision.imposition().fine(), Yuan.of("10000")), "27 fined above");
  }

  /** Q6 and the order to correct that comes first in Articles 27, 30, 33 and the ordinary branches of 31 and 32. */
  private void ordered(Imposition imposition, int i) {
    demand(!imposition.rule().equals("P-30") || world.provincial, "Q6 Article 30 below the province");
    var breaches = switch (imposition.rule()) {
      case "P-27" -> Set.of(Breach.DISPLAY);
      case "P-30" -> Set.of(Breach.RECALL_BY_SELLER, Breach.RECALL_BY_PLATFORM);
      case "P-31" -> imposition.serious() ? Set.<Breach>of() : Set.of(Breach.DISPOSAL_AND_REPORT);
      case "P-32" -> imposition.serious() ? Set.<Breach>of() : Set.of(Breach.COOPERATION);
      case "P-33" -> Set.of(Breach.CERTIFICATE_CHECK, Breach.TEST_REPORT_CHECK, Breach.DAILY_CHECK);
      default -> Set.<Breach>of();
    };
    demand(breaches.isEmpty() || world.lapses.stream().anyMatch(lapse -> lapse.steps() <= i && breaches.contains(lapse.order().breach())
        && lapse.order().party().equals(WalkWorld.PARTY.name())), "Q6 no lapsed order: " + imposition.rule());
  }

  private static boolean beyond(Decision decision, PenaltyNotice notice) {
    var imposed = decision.imposition();
    var told = notice.imposition();
    return !imposed.rule().equals(told.rule()) || imposed.serious() && !told.serious() || more(imposed.fine(), told.fine())
        || more(imposed.confiscatedGains(), told.confiscatedGains()) || more(imposed.confiscatedGoods(), told.confiscatedGoods())
        || !told.sanctions().list().containsAll(imposed.sanctions().list());
  }

  private static boolean more(Yuan imposed, Yuan told) {
    return imposed != null && (told == null ? imposed.amount().signum() > 0 : imposed.amount().compareTo(told.amount()) > 0);
  }

  private static LocalDate effective(PenaltyNotice notice) {
    return notice.service().method() == ServiceMethod.ANNOUNCED ? notice.service().servedOn().plusDays(30) : notice.service().servedOn();
  }

  private static LocalDate fiveWorkingDaysAfter(LocalDate day) {
    var last = day;
    for (int counted = 0; counted < 5;) {
      last = last.plusDays(1);
      counted += CALENDAR.isWorkingDay(last) ? 1 : 0;
    }
    return last;
  }

  /** Where the last hearing that came to a report was reported; -1 where none was. */
  private int heardToTheEnd(int before) {
    return aCase.hearings().all().stream().anyMatch(hearing -> hearing.outcome() == Hearing.Outcome.REPORTED) ? last("conclude-hearing", before) : -1;
  }

  private boolean handles(StepView step) {
    return aCase.handlers().stream().anyMatch(handler -> handler.user().equals(step.user()));
  }

  private int count(String move, int before) {
    return (int) steps.subList(0, before).stream().filter(step -> step.move().equals(move)).count();
  }

  private int last(String move, int before) {
    for (int i = before - 1; i >= 0; i--) {
      if (steps.get(i).move().equals(move)) {
        return i;
      }
    }
    return -1;
  }

  private static LocalDate day(StepView step) {
    return China.dateOf(step.at());
  }

  private void demand(boolean lawful, String otherwise) {
    if (!lawful) {
      broken.add(otherwise);
    }
  }
}
