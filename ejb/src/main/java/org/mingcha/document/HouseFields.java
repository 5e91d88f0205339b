package org.mingcha.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.Bureaus;
import org.mingcha.paper.PaperField;
import org.mingcha.paper.PaperType;

/** What papers say of the bureau itself and no matter knows: whom to call, where to pay, where to go against it. */
@ApplicationScoped
class HouseFields {

  /** Said again as in the last paper that the officer issued for the bureau and that said it. */
  private static final Set<String> AS_BEFORE = Set.of("contact", "address", "court");
  /** Said again as in such a paper of the same form only: where to pay a decision is not how to obey a reminder. */
  private static final Set<String> AS_IN_THE_FORM = Set.of("payment");
  private static final int PAPERS = 5;
  private static final String ORGAN = "市场监督管理局";
  private static final String GOVERNMENT = "人民政府";

  @Inject private Documents documents;
  @Inject private Bureaus bureaus;

  /** Those of them that a paper of this type has, where the bureau or the officer's last papers tell them. */
  Map<String, String> of(PaperType type, String bureau, String officer) {
    var said = said(type, documents.lastOf(officer, bureau, PAPERS));
    said.put("reconsideration", reconsideration(bureaus.require(bureau)));
    said.keySet().retainAll(type.fields().stream().map(PaperField::name).toList());
    return said;
  }

  /** What the last papers said, the latest first. */
  static Map<String, String> said(PaperType type, List<Document> last) {
    var said = new HashMap<String, String>();
    for (var paper : last) {
      paper.content().fields().forEach((name, text) -> {
        if (text instanceof String words && (AS_BEFORE.contains(name) || AS_IN_THE_FORM.contains(name) && paper.type() == type)) {
          said.putIfAbsent(name, words);
        }
      });
    }
    return said;
  }

  /** Reconsideration of what a local bureau did lies with the people's government of its level (本级人民政府，行政复议法第二十四条). */
  private static String reconsideration(BureauView bureau) {
    return bureau.name().endsWith(ORGAN) ? bureau.name().replace(ORGAN, GOVERNMENT) : "";
  }
}
