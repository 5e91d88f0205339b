package org.mingcha.assessment;

import java.util.List;
import org.mingcha.notice.Noticed;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.review.Reviewed;

/** A case whose act is assessed by the penalty rules before it is punished. */
public interface Assessed extends Noticed, Reviewed {

  String number();

  Findings findings();

  List<InvolvedParty> parties();
}
