package org.mingcha.staffing;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.SubjectRef;

/** What became of the matters of an officer: those handed over, and those that stay, with the reason of each. */
public record HandoverReport(List<SubjectRef> moved, List<Stays> refused) implements Serializable {

  /** A matter that stays where it is. */
  public record Stays(SubjectRef matter, String code, Citation basis, Map<String, Object> facts) implements Serializable {}
}
