package org.mingcha.lead;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A lead goes to the competent bureau by the letter that carries it (移送函), approved and sent; never by itself. */
@Basis("SAMR-PROC@2022:14")
final class LetterSent implements Guard<Lead> {

  @Override
  public Verdict check(Lead lead, Occasion occasion) {
    return lead.goesWithLetter() ? Verdict.allowed()
        : Verdict.refused("lead.transfer-by-letter", "SAMR-PROC@2022:14", Map.of());
  }
}
