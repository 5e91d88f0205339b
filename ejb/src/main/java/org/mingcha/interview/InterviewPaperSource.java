package org.mingcha.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingcha.calendar.China;
import org.mingcha.document.PaperOffer;
import org.mingcha.document.PaperSource;
import org.mingcha.document.PaperWords;
import org.mingcha.kernel.Basis;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.StepTaking;

/** The papers of an interview: the notice, once it is approved, and the record of what was said (约谈通知书、约谈记录). */
@ApplicationScoped
@Basis("SAMR-110@2025:23")
class InterviewPaperSource implements PaperSource {

  private static final PaperWords WORDS = PaperWords.in(InterviewPaperSource.class, "/interview/papers.properties");
  private static final Set<String> BEFORE = Set.of(InterviewStage.DRAFTED.name(), InterviewStage.PROPOSED.name(),
      InterviewStage.DECLINED.name(), InterviewStage.WITHDRAWN.name());

  private static final Set<String> TELLING = Set.of("serve-notice", "reschedule");

  @Inject private Clock clock;

  @Override
  public List<PaperOffer> offers(Matter matter) {
    var offers = new ArrayList<PaperOffer>();
    if (matter instanceof Interview interview && !BEFORE.contains(interview.stage())) {
      var facts = interview.facts(China.today(clock));
      offers.add(new PaperOffer(PaperType.INTERVIEW_NOTICE, notice(interview, facts), "approve"));
      if (facts.minutes() != null) {
        offers.add(PaperOffer.of(PaperType.INTERVIEW_RECORD, minutes(interview, facts)));
      }
    }
    return offers;
  }

  @Override
  public Set<PaperType> namedBy(StepTaking step) {
    return step.matter().kind().equals(InterviewDesk.KIND) && TELLING.contains(step.move()) ? Set.of(PaperType.INTERVIEW_NOTICE) : Set.of();
  }

  @Override
  public boolean handsOver(StepTaking step) {
    return !namedBy(step).isEmpty();
  }

  private static PaperContent notice(Interview interview, InterviewFacts facts) {
    var content = PaperContent.of("").to(operator(interview)).with("ground", WORDS.of("ground." + facts.ground()))
        .with("interviewee", who(facts.interviewee())).with("matters", facts.circumstances());
    return facts.appointment() == null ? content
        : content.with("time", time(facts.appointment().at())).with("place", place(facts.appointment()));
  }

  private static PaperContent minutes(Interview interview, InterviewFacts facts) {
    var held = facts.minutes();
    var content = PaperContent.of("").with("time", time(held.heldAt())).with("operator", operator(interview))
        .with("interviewee", who(facts.interviewee())).with("interviewers", PaperWords.officers(interview.handlers()))
        .with("ground", WORDS.of("ground." + facts.ground())).with("problems", facts.circumstances())
        .paragraphs("demands", facts.demands()).with("response", held.text())
        .with("signing", Boolean.TRUE.equals(held.signed()) ? WORDS.of("signed") : WORDS.of("unsigned", held.unsignedReason()))
        .rows("commitments", facts.commitments().stream()
            .map(one -> Map.of("text", one.text(), "until", PaperWords.day(one.dueOn()))).toList());
    return facts.appointment() == null ? content : content.with("place", place(facts.appointment()));
  }

  private static String operator(Interview interview) {
    return interview.parties().get(0).name();
  }

  private static String who(Interviewee one) {
    return one.position() == null ? one.name() : one.name() + "（" + one.position() + "）";
  }

  private static String place(Appointment appointment) {
    return appointment.place() == null ? WORDS.of("online", appointment.link()) : appointment.place();
  }

  private static String time(Instant at) {
    var there = at.atZone(China.ZONE);
    return WORDS.of("time", PaperWords.day(there.toLocalDate()), there.getHour(), there.getMinute());
  }
}
