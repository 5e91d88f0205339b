package org.mingcha.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.view.LinkView;

/** A link is stored once and read from either side. */
@DisplayName("关联")
class LinkTest {

  @DisplayName("从线索看是案件，从案件看是线索")
  @Test void bothSides() {
    var lead = new SubjectRef("leads", "余市监线〔2026〕1号");
    var aCase = new SubjectRef("penalty-cases", "余市监案〔2026〕1号");
    var link = Link.between(lead, "lead", aCase, "case");

    assertEquals(new LinkView("case", "penalty-cases", aCase.number()), link.seenFrom(lead));
    assertEquals(new LinkView("lead", "leads", lead.number()), link.seenFrom(aCase));
  }
}
