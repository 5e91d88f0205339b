package org.mingcha.document;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** A paper says everything that its form asks for (文书应当按照格式制作，载明事项齐全). */
@Basis("SAMR-PROC@2022:86")
final class NothingMissing implements Guard<Document> {

  @Override
  public Verdict check(Document document, Occasion occasion) {
    var missing = document.known().missing();
    return missing.isEmpty() ? Verdict.allowed()
        : Verdict.refused("document.incomplete", "SAMR-PROC@2022:86", Map.of("fields", String.join(", ", missing)));
  }
}
