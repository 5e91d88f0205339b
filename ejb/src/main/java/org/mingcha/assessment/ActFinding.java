package org.mingcha.assessment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mingcha.kernel.Yuan;
import org.mingcha.party.Capacity;
import org.mingcha.party.CapacityFacts;
import org.mingcha.party.CapacityResolver;
import org.mingcha.party.OperatorKind;
import org.mingcha.penalty.Act;
import org.mingcha.penalty.ActValues;
import org.mingcha.penalty.Mitigation;
import org.mingcha.penalty.Offender;
import org.mingcha.penalty.ledger.GoodsValue;
import org.mingcha.penalty.ledger.IllegalGains;
import org.mingcha.procedure.InvolvedParty;

/**
 * What the handlers found about the act of one party (认定的违法事实). It holds only what people find; orders, earlier fines and the
 * bureau's level the system knows itself.
 *
 * @param party name of the party of the case that acted
 * @param standing what tells in which capacity it acted (第34至36条); null when the capacity on the case says it
 * @param offender as it follows from these and from the case; null before {@link #by}
 * @param age completed years on the last day of the act, by the party's resident number where there is one; null when of age or not asked
 * @param goods the goods, item by item; no line while their value is not found
 * @param gains account of the illegal gains; null while nobody has looked, without items when there are none
 * @param advertisingCost null while not found
 * @param costUncountable whether that cost cannot be reckoned or is plainly too low
 */
public record ActFinding(String party, CapacityFacts standing, Offender offender, Integer age, Act act, GoodsValue goods, IllegalGains gains,
    Yuan advertisingCost, boolean costUncountable, List<Mitigation> mitigations, Circumstances circumstances, List<OrderedConducts> orders,
    List<OtherAct> otherActs) implements Serializable {

  public ActFinding {
    goods = goods == null ? new GoodsValue(List.of()) : goods;
    mitigations = mitigations == null ? List.of() : List.copyOf(mitigations);
    circumstances = circumstances == null ? Circumstances.NONE : circumstances;
    orders = orders == null ? List.of() : List.copyOf(orders);
    otherActs = otherActs == null ? List.of() : List.copyOf(otherActs);
  }

  /** An act of a party of which nothing else has been found. */
  public static ActFinding of(String party, Act act) {
    return new ActFinding(party, null, null, null, act, null, null, null, false, null, null, null, null);
  }

  /**
   * The same, by the party as it stands on the case: in the capacity that was found, or else in the one it has there, and of the age
   * that its number says.
   *
   * @param on day in Asia/Shanghai on which it is recorded
   */
  ActFinding by(InvolvedParty acting, LocalDate on) {
    var years = MinorAge.counted(this, acting, on);
    var kind = acting.kind() == null ? null : OperatorKind.valueOf(acting.kind());
    var found = standing == null ? Offender.of(acting.capacity() == null ? Capacity.UNDETERMINED : Capacity.valueOf(acting.capacity()), kind)
        : Offender.of(CapacityResolver.resolve(standing), standing.kind() == null ? kind : standing.kind());
    return new ActFinding(acting.name(), standing, new Offender(found.capacity(), found.actsAs(), found.kind(), years), years, act, goods, gains,
        advertisingCost, costUncountable, mitigations, circumstances, orders, otherActs);
  }

  /** What the act was worth, as far as that was found; what is not complete is refused when it is recorded. */
  public ActValues values() {
    return new ActValues(goods.lines().isEmpty() ? null : goods.value(), advertisingCost, costUncountable,
        gains == null ? null : gains.recognised());
  }

  /** Whether the same was found of the act and of what weighs in it; what is said of orders and of other cases is none of its facts. */
  public boolean sameFacts(ActFinding other) {
    return Objects.equals(offender, other.offender) && party.equals(other.party) && act.equals(other.act) && goods.equals(other.goods)
        && Objects.equals(gains, other.gains) && Objects.equals(advertisingCost, other.advertisingCost)
        && costUncountable == other.costUncountable && mitigations.equals(other.mitigations) && circumstances.equals(other.circumstances);
  }

  Optional<OrderedConducts> about(String order) {
    return orders.stream().filter(named -> named.order().equals(order)).findFirst();
  }

  /** Whether the fine of that case was for another act, or on somebody else. */
  boolean distinguishes(String caseNo) {
    return says(caseNo, OtherAct.Said.OTHER_ACT) || says(caseNo, OtherAct.Said.OTHER_PARTY);
  }

  /** Whether the party of that case was found to be this one. */
  boolean recognises(String caseNo) {
    return says(caseNo, OtherAct.Said.SAME_PARTY);
  }

  private boolean says(String caseNo, OtherAct.Said said) {
    return otherActs.stream().anyMatch(other -> other.caseNo().equals(caseNo) && other.said() == said);
  }
}
