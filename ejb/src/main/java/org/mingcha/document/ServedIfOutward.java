package org.mingcha.document;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** What goes out is served before it is filed away (对外文书送达后归档). */
@Basis("SAMR-PROC@2022:78")
final class ServedIfOutward implements Guard<Document> {

  @Override
  public Verdict check(Document document, Occasion occasion) {
    return !document.outward() || document.service() != null ? Verdict.allowed()
        : Verdict.refused("document.not-served", "SAMR-PROC@2022:78", Map.of());
  }
}
