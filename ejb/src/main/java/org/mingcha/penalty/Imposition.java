package org.mingcha.penalty;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Yuan;

/**
 * A penalty as it is proposed, notified or decided (拟处罚、告知、决定的处罚内容), under one rule.
 *
 * @param rule id of the rule, such as {@code P-27}
 * @param serious whether the rule's branch for serious circumstances (情节严重) is used
 * @param fine in yuan; null for none, which is not the same as a fine of nothing
 * @param confiscatedGains illegal gains that are confiscated (没收违法所得); null is kept as 0.00
 * @param confiscatedGoods value of the goods that are confiscated (没收非法财物的价值); null is kept as 0.00
 * @param sanctions other penalties; null is kept as none
 */
@Embeddable
public record Imposition(
    @Column(name = "rule_id") String rule,
    @Column(name = "serious") boolean serious,
    @Column(name = "fine") Yuan fine,
    @Column(name = "confiscated_gains") Yuan confiscatedGains,
    @Column(name = "confiscated_goods") Yuan confiscatedGoods,
    @Column(name = "sanctions") Sanctions sanctions) implements Serializable {

  private static final Yuan NOTHING = Yuan.of("0");

  public Imposition {
    confiscatedGains = confiscatedGains == null ? NOTHING : confiscatedGains;
    confiscatedGoods = confiscatedGoods == null ? NOTHING : confiscatedGoods;
    sanctions = sanctions == null ? Sanctions.NONE : sanctions;
  }

  /** A fine and nothing else, in the ordinary branch. */
  public static Imposition fine(String rule, Yuan fine) {
    return new Imposition(rule, false, fine, null, null, null);
  }

  /**
   * Whether the party would be worse off in any one respect, whatever is lighter in another; such a penalty has to be
   * notified anew. The serious branch in place of the ordinary one is heavier by itself.
   *
   * @param notified what the party was told and could speak to
   */
  @Basis({"APL@2021:45", "SAMR-PROC@2022:58"})
  public boolean heavierThan(Imposition notified) {
    return serious && !notified.serious
        || money(fine).compareTo(money(notified.fine)) > 0
        || confiscatedGains.compareTo(notified.confiscatedGains) > 0
        || confiscatedGoods.compareTo(notified.confiscatedGoods) > 0
        || !sanctions.beyond(notified.sanctions.list()).isEmpty();
  }

  /** Whether it comes to the same under the same basis: the party is worse off by neither of the two. */
  public boolean sameAs(Imposition other) {
    return rule.equals(other.rule) && serious == other.serious && !heavierThan(other) && !other.heavierThan(this);
  }

  /** Fine and confiscated gains: the money that the party owes. Goods are taken as they are. */
  public Yuan total() {
    return money(fine).plus(confiscatedGains);
  }

  /** Confiscated gains and goods, added up as the threshold of a hearing has it. */
  public Yuan confiscated() {
    return confiscatedGains.plus(confiscatedGoods);
  }

  /** The same with another fine, none where that is zero, and other gains; null leaves a sum as it is. */
  public Imposition withMoney(Yuan otherFine, Yuan otherGains) {
    var fined = otherFine == null ? fine : otherFine.compareTo(NOTHING) == 0 ? null : otherFine;
    return new Imposition(rule, serious, fined, otherGains == null ? confiscatedGains : otherGains, confiscatedGoods, sanctions);
  }

  /** Whether anything is imposed at all. */
  public boolean imposesSomething() {
    return fine != null || confiscated().compareTo(NOTHING) > 0 || !sanctions.isEmpty();
  }

  private static Yuan money(Yuan amount) {
    return amount == null ? NOTHING : amount;
  }
}
