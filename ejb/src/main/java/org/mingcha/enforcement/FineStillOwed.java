package org.mingcha.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.mingcha.calendar.China;
import org.mingcha.execution.GoodsMayCoverFine;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.FineFromGoods;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;

/** Tells whoever holds goods whether a case's fine may be covered by them today. */
@ApplicationScoped
class FineStillOwed implements FineFromGoods.Owed {

  @Inject private CaseFiles files;
  @Inject private CurrentOfficer current;
  @Inject private Clock clock;

  @Override
  public Verdict mayBeCovered(SubjectRef aCase) {
    return new GoodsMayCoverFine().check(files.require(aCase.number()), new Occasion(China.today(clock), current.get().user()));
  }
}
