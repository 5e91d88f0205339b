package org.mingcha.board.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingcha.board.OverviewDesk;
import org.mingcha.board.RelatedLimit;
import org.mingcha.kernel.SubjectRef;

/** The part of a matter's page that shows what else runs around it, so that no clock has to be looked for elsewhere. */
@Named
@RequestScoped
public class RelatedLimitsPart {

  @Inject private OverviewDesk desk;
  private List<RelatedLimit> limits;

  /** Soonest first, read once for each request. */
  public List<RelatedLimit> of(SubjectRef matter) {
    if (limits == null) {
      limits = desk.around(matter);
    }
    return limits;
  }
}
