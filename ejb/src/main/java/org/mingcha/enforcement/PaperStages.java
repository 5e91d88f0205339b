package org.mingcha.enforcement;

import static org.mingcha.enforcement.Stage.DECIDED;
import static org.mingcha.enforcement.Stage.ENFORCING;
import static org.mingcha.enforcement.Stage.HEARING;
import static org.mingcha.enforcement.Stage.INVESTIGATING;
import static org.mingcha.enforcement.Stage.NOTICE_SERVED;
import static org.mingcha.enforcement.Stage.SERVED;
import static org.mingcha.enforcement.Stage.TRANSFERRED;
import static org.mingcha.enforcement.Stage.UNDER_REVIEW;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.mingcha.kernel.Basis;
import org.mingcha.paper.PaperType;

/**
 * At which stages a paper of a case still serves: as long as its own step can come, and until it is served. A notice of a penalty tells
 * nobody anything once that is decided, nor a decision once it has been served or annulled. Records and sheets only say what
 * was done; they may be made out as long as there is the case, for its volume asks for them.
 */
@Basis({"SAMR-PROC@2022:57", "SAMR-PROC@2022:60", "SAMR-PROC@2022:81"})
final class PaperStages {

  private static final Set<Stage> AFTER_NOTICE = EnumSet.of(UNDER_REVIEW, NOTICE_SERVED, HEARING);
  private static final Set<Stage> CARRIED_OUT = EnumSet.of(SERVED, ENFORCING);
  private static final Set<Stage> HANDED_OVER = EnumSet.of(INVESTIGATING, UNDER_REVIEW, NOTICE_SERVED, TRANSFERRED);

  private static final Map<PaperType, Set<Stage>> SERVING = Map.ofEntries(
      Map.entry(PaperType.PENALTY_NOTICE, AFTER_NOTICE), Map.entry(PaperType.HEARING_NOTICE, AFTER_NOTICE),
      Map.entry(PaperType.PENALTY_DECISION, EnumSet.of(NOTICE_SERVED, HEARING, DECIDED)),
      Map.entry(PaperType.NO_PENALTY_DECISION, EnumSet.of(INVESTIGATING, UNDER_REVIEW, NOTICE_SERVED, HEARING, DECIDED)),
      Map.entry(PaperType.CASE_TRANSFER, HANDED_OVER), Map.entry(PaperType.CRIMINAL_TRANSFER, HANDED_OVER),
      Map.entry(PaperType.INSTALMENT_NOTICE, CARRIED_OUT), Map.entry(PaperType.DUNNING_LETTER, CARRIED_OUT),
      Map.entry(PaperType.COURT_APPLICATION, EnumSet.of(ENFORCING)));

  private PaperStages() {}

  /** Whether a paper of this form can still be of use to a case at this stage. */
  static boolean serves(PaperType form, Stage stage) {
    return !SERVING.containsKey(form) || SERVING.get(form).contains(stage);
  }
}
