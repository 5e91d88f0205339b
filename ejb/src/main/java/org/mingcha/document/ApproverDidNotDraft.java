package org.mingcha.document;

import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Whoever approves a paper did not draft it (审批与承办分离). */
@Basis("SAMR-PROC@2022:86")
final class ApproverDidNotDraft implements Guard<Document> {

  @Override
  public Verdict check(Document document, Occasion occasion) {
    return occasion.user() == null || !document.draftedBy(occasion.user()) ? Verdict.allowed()
        : Verdict.refused("document.own-draft", "SAMR-PROC@2022:86", Map.of());
  }
}
