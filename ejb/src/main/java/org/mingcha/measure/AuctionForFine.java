package org.mingcha.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.measure.goods.Disposal;
import org.mingcha.procedure.FineFromGoods;
import org.mingcha.procedure.Links;
import org.mingcha.procedure.Matters;
import org.mingcha.procedure.Verdict;

/** Sealed or seized goods are auctioned to cover the fine of the case that they are held for (拍卖抵缴罚款). */
@ApplicationScoped
@Basis("AEL@2011:46")
class AuctionForFine implements FineFromGoods.Auctioned {

  static final Verdict NO_CASE = Verdict.refused("measure.no-case", "AEL@2011:46", Map.of());
  private static final String CASE = "penalty-cases";
  private static final String LEAD = "leads";

  @Inject private Links links;
  @Inject private Matters matters;
  @Inject private FineFromGoods.Owed owed;

  /** Whether the fine of the case that goods are held for may be covered by them today, or what stands against it. */
  Verdict verdict(SubjectRef held) {
    return caseOf(held).map(owed::mayBeCovered).orElse(NO_CASE);
  }

  @Override
  public boolean covers(String measure, SubjectRef aCase) {
    return matters.find(Seizure.class, measure, Scope.system())
        .filter(seizure -> seizure.facts().seizure().disposal() == Disposal.AUCTIONED)
        .flatMap(seizure -> caseOf(seizure.ref())).filter(aCase::equals).isPresent();
  }

  /** The case within which they are held, or which grew out of the lead within which they were taken. */
  private Optional<SubjectRef> caseOf(SubjectRef held) {
    return Stream.concat(linked(held, CASE), linked(held, LEAD).flatMap(lead -> linked(lead, CASE))).findFirst();
  }

  private Stream<SubjectRef> linked(SubjectRef from, String kind) {
    return links.of(from, Scope.system()).stream().filter(link -> link.kind().equals(kind))
        .map(link -> new SubjectRef(link.kind(), link.number()));
  }
}
