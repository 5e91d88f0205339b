package org.mingcha.procedure.view;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.mingcha.procedure.Verdict;

/**
 * What the caller would be answered on trying this step now.
 *
 * @param reason code of the refusal, null when allowed
 * @param basis the article that provides for the step or, when refused by law, the one that stands against it
 * @param requires names of the fields that the step must bring
 */
public record ActionView(String name, boolean allowed, String reason, Map<String, Object> facts, String basis,
    String role, List<String> requires) implements Serializable {

  /** The same step, which another office or bureau takes. */
  public ActionView barred(String code, Map<String, Object> what) {
    return new ActionView(name, false, code, what, basis, role, requires);
  }

  /** The same step, refused by law. */
  public ActionView refused(Verdict.Refused no) {
    return new ActionView(name, false, no.code(), no.facts(), no.basis().value(), role, requires);
  }
}
