package org.mingcha.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.measure.goods.Disposal;
import org.mingcha.procedure.FineFromGoods;
import org.mingcha.procedure.Matters;
import org.mingcha.procedure.Verdict;

/** Sealed or seized goods are auctioned to cover the fine of the case that they are held for (拍卖抵缴罚款). */
@ApplicationScoped
@Basis("AEL@2011:46")
class AuctionForFine implements FineFromGoods.Auctioned {

  static final Verdict NO_CASE = Verdict.refused("measure.no-case", "AEL@2011:46", Map.of());

  @Inject private MeasureOrigin origin;
  @Inject private Matters matters;
  @Inject private FineFromGoods.Owed owed;

  /** Whether the fine of the case that goods are held for may be covered by them today, or what stands against it. */
  Verdict verdict(SubjectRef held) {
    return origin.caseOf(held).map(owed::mayBeCovered).orElse(NO_CASE);
  }

  @Override
  public boolean covers(String measure, SubjectRef aCase) {
    return matters.find(Seizure.class, measure, Scope.system())
        .filter(seizure -> seizure.facts().seizure().disposal() == Disposal.AUCTIONED)
        .flatMap(seizure -> origin.caseOf(seizure.ref())).filter(aCase::equals).isPresent();
  }
}
