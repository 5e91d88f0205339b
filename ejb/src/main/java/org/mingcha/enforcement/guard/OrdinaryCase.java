package org.mingcha.enforcement.guard;

import java.util.List;
import org.mingcha.assessment.Assessed;
import org.mingcha.hearing.Heard;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.notice.PenaltyNotice;
import org.mingcha.procedure.Handler;

/** A case of the ordinary procedure, as the rules of that procedure itself ask it. */
public interface OrdinaryCase extends Assessed, Heard {

  List<Handler> handlers();

  /** Whether this officer is in charge of it now. */
  boolean handles(String user);

  /** Whether the investigation is over and reported on. */
  boolean investigationClosed();

  /** The notices on the facts as they are found now, once the party has spoken to one of them; empty before. */
  List<PenaltyNotice> spokenTo();

  /** Compulsory measures and the like that still stand on it. */
  List<SubjectRef> openMeasures();
}
