package org.mingcha.enforcement.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.mingcha.assessment.ActFinding;
import org.mingcha.assessment.AssessmentView;
import org.mingcha.assessment.EarlierPenalty;
import org.mingcha.assessment.RecordedFinding;
import org.mingcha.assessment.RuleChoice;
import org.mingcha.penalty.Act;
import org.mingcha.penalty.Bar;
import org.mingcha.penalty.BranchVerdict;
import org.mingcha.penalty.OpenQuestion;
import org.mingcha.penalty.RuleVerdict;
import org.mingcha.penalty.discretion.Exemption;
import org.mingcha.shared.Citations;
import org.mingcha.shared.Wording;

/** What was found about an act and what the law answers, as documents. */
final class AssessmentDocument {

  private AssessmentDocument() {}

  /** In whose words reasons are said. */
  record Words(Wording wording, Locale locale) {}

  static Map<String, Object> of(AssessmentView view, Words words) {
    var document = new LinkedHashMap<String, Object>();
    document.put("case", view.caseNo());
    document.put("on", view.on());
    document.put("finding", view.findingNo());
    document.put("offender", view.facts() == null ? null : offender(view.finding()));
    document.put("values", view.facts() == null ? null : view.facts().values());
    document.put("level", view.facts() == null ? null : view.facts().level());
    document.put("orders", view.facts() == null ? List.of() : view.facts().history().orders());
    document.put("penalties", view.penalties().stream().map(AssessmentDocument::penaltyElsewhere).toList());
    document.put("possiblyTheSame", view.possible().stream().map(AssessmentDocument::penaltyElsewhere).toList());
    document.put("morePossiblyTheSame", view.morePossible());
    document.put("exemptions", view.exemptions().stream().map(AssessmentDocument::exemption).toList());
    document.put("rules", view.assessment() == null ? List.of()
        : view.assessment().verdicts().stream().map(verdict -> rule(view, verdict, words)).toList());
    document.put("concurrence", view.assessment() == null ? null : view.assessment().concurrence());
    document.put("limitationEndsOn", view.assessment() == null ? null : view.assessment().limitationEndsOn());
    document.put("guidanceOnly", view.assessment() != null && view.assessment().guidanceOnly());
    document.put("bands", view.bands());
    document.put("penalty", view.imposition() == null ? null : penalty(view, words));
    document.put("choice", view.choice() == null ? null : choice(view.choice()));
    document.put("reviewed", view.reviewed());
    return document;
  }

  static Map<String, Object> finding(RecordedFinding recorded) {
    var content = recorded.content();
    var document = new LinkedHashMap<String, Object>();
    document.put("party", content.party());
    document.put("offender", offender(content));
    document.put("standing", content.standing());
    document.put("age", content.age());
    document.put("act", act(content.act()));
    document.put("goods", content.goods().lines());
    document.put("gains", content.gains());
    document.put("advertisingCost", content.advertisingCost());
    document.put("costUncountable", content.costUncountable());
    document.put("mitigations", content.mitigations());
    document.put("circumstances", content.circumstances());
    document.put("orders", content.orders());
    document.put("otherActs", content.otherActs());
    document.put("values", content.values());
    document.put("recordedBy", recorded.recordedBy());
    document.put("recordedOn", recorded.recordedOn());
    return document;
  }

  static Map<String, Object> choice(RuleChoice choice) {
    var document = new LinkedHashMap<String, Object>();
    document.put("finding", choice.findingNo());
    document.put("rule", choice.rule());
    document.put("reason", choice.content().reason());
    document.put("passedOver", choice.content().passedOver().entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(one -> Map.of("rule", one.getKey(), "reason", one.getValue())).toList());
    document.put("questions", choice.content().legalReview().entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(one -> Map.of("question", one.getKey().ordinal() + 1, "reason", one.getValue())).toList());
    return document;
  }

  private static Map<String, Object> act(Act act) {
    var document = new LinkedHashMap<String, Object>();
    document.put("from", act.from());
    document.put("until", act.until());
    document.put("discoveredOn", act.discoveredOn());
    document.put("conducts", new TreeSet<>(act.conducts()));
    document.put("subtype", act.subtype());
    document.put("seriousGround", act.seriousGround());
    document.put("harmed", act.harmed());
    return document;
  }

  private static Map<String, Object> offender(ActFinding finding) {
    var document = new LinkedHashMap<String, Object>();
    document.put("name", finding.party());
    document.put("capacity", finding.offender().capacity());
    document.put("actsAs", finding.offender().actsAs());
    document.put("kind", finding.offender().kind());
    return document;
  }

  /** Nothing more of another case than that it fined the act, and who says so. */
  private static Map<String, Object> penaltyElsewhere(EarlierPenalty earlier) {
    return Map.of("caseNo", earlier.caseNo(), "bureau", earlier.bureau(), "decision", earlier.decision());
  }

  private static Map<String, Object> exemption(Exemption exemption) {
    return Map.of("ground", exemption, "mandatory", exemption.mandatory(), "basis", exemption.basis().value());
  }

  private static Map<String, Object> rule(AssessmentView view, RuleVerdict verdict, Words words) {
    var rule = verdict.rule();
    var document = new LinkedHashMap<String, Object>();
    document.put("rule", rule.id());
    document.put("source", rule.source().value());
    document.put("basis", rule.basis().value());
    document.put("applicable", verdict.applicable());
    document.put("reasons", verdict.reasons().stream().map(bar -> bar(bar, words)).toList());
    document.put("fineBar", verdict.fineBar() == null ? null : bar(verdict.fineBar(), words));
    document.put("ordinary", branch(verdict.ordinary(), words));
    document.put("heavier", verdict.heavier() == null ? null : branch(verdict.heavier(), words));
    document.put("confiscatesGains", rule.confiscatesGains());
    document.put("confiscatesGoods", rule.confiscatesGoods());
    document.put("questions", verdict.review().stream().sorted().map(OpenQuestion::id).toList());
    document.put("similar", view.similar(rule.id()).orElse(null));
    return document;
  }

  private static Map<String, Object> branch(BranchVerdict branch, Words words) {
    var document = new LinkedHashMap<String, Object>();
    document.put("open", branch.open());
    document.put("reasons", branch.bars().stream().map(bar -> bar(bar, words)).toList());
    document.put("fine", branch.fine());
    document.put("missing", branch.missing());
    document.put("always", branch.always());
    document.put("also", branch.also());
    document.put("hearing", branch.hearing());
    return document;
  }

  private static Map<String, Object> penalty(AssessmentView view, Words words) {
    var document = new LinkedHashMap<String, Object>();
    document.put("rule", view.imposition().rule());
    document.put("serious", view.imposition().serious());
    document.put("fine", view.imposition().fine());
    document.put("range", view.range());
    document.put("band", view.band());
    document.put("unlawful", view.bar() == null ? null : bar(view.bar(), words));
    return document;
  }

  private static Map<String, Object> bar(Bar bar, Words words) {
    return Map.of("code", bar.code(), "basis", bar.basis().value(), "basisText", Citations.text(bar.basis().value(), words.locale()),
        "text", words.wording().of(bar.code(), bar.facts(), words.locale()), "facts", bar.facts());
  }
}
