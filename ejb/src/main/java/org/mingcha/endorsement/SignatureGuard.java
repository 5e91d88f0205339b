package org.mingcha.endorsement;

import java.util.Map;
import org.mingcha.kernel.Citation;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Verdict;

/** A sentence on the signatures under a proposal, alike for every kind; the kind says by which article and in which words. */
public abstract class SignatureGuard implements Guard<Endorsable> {

  private final String code;
  private final Citation basis;

  SignatureGuard(String code, String basis) {
    this.code = code;
    this.basis = Citation.of(basis);
  }

  /** Key of the text with which it refuses. */
  public String code() {
    return code;
  }

  /** The article by which it refuses. */
  public Citation basis() {
    return basis;
  }

  Verdict refusedIf(boolean wrong, String fact, String value) {
    return wrong ? Verdict.refused(code, basis.value(), value == null ? Map.of() : Map.of(fact, value)) : Verdict.allowed();
  }
}
