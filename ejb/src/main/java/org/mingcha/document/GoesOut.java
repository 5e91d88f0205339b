package org.mingcha.document;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Only what goes to a party or another authority is served (内部文书不送达). */
@Basis("SAMR-PROC@2022:81")
final class GoesOut implements Guard<Document> {

  @Override
  public Verdict check(Document document, Occasion occasion) {
    return document.outward() ? Verdict.allowed() : Verdict.refused("document.stays-inside", "SAMR-PROC@2022:81", Map.of());
  }
}
