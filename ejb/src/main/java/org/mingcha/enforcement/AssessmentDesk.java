package org.mingcha.enforcement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.mingcha.assessment.ActFinding;
import org.mingcha.assessment.AssessmentView;
import org.mingcha.assessment.AssessmentViews;
import org.mingcha.assessment.NewFinding;
import org.mingcha.calendar.China;
import org.mingcha.identity.Bureaus;

/** Where the facts of an act are recorded, and the law's answer to them is looked up (违法事实的认定、裁量). */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class AssessmentDesk {

  @Inject private CaseFiles files;
  @Inject private AssessmentViews assessments;
  @Inject private Bureaus bureaus;

  /** Records what the handlers found, whole; a later finding takes its place, and the earlier ones stay on record. */
  public CaseView recordActFacts(String number, int version, ActFinding typed) {
    var told = new HashMap<String, Object>();
    return files.take(number, version, "record-act-facts", told, (aCase, by, at) -> {
      var found = NewFinding.of(aCase, typed, China.dateOf(at));
      aCase.step("record-act-facts", by, at, null, () -> aCase.findings().record(found, by.user(), China.dateOf(at)));
      told.putAll(told(found, aCase.findings().count()));
    });
  }

  /** Every rule of the table with what it allows for the act of this case, or why it does not apply. */
  public AssessmentView assessment(String number) {
    var aCase = files.require(number);
    return assessments.of(aCase, bureaus.require(aCase.bureau()));
  }

  /** What the trail says of a finding; the whole of it is kept with the case. */
  private static Map<String, Object> told(ActFinding found, int no) {
    var facts = new HashMap<String, Object>();
    facts.put("finding", no);
    facts.put("party", found.party());
    facts.put("capacity", found.offender().capacity());
    facts.put("actFrom", found.act().from());
    facts.put("actUntil", found.act().until());
    facts.put("conducts", found.act().conducts().stream().sorted().map(Enum::name).toList());
    facts.put("serious", found.act().serious());
    facts.put("goodsValue", found.values().goodsValue());
    facts.put("gains", found.values().gains());
    return facts;
  }
}
