package org.mingcha.penalty.review;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Yuan;
import org.mingcha.party.OperatorKind;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.Sanction;

/**
 * From which penalty on a case needs legal review beside the cases that the law names (本局细化的法制审核范围). The law leaves no sum to
 * anybody but the bureaus, so this release has none; see {@code law/penalty-settings.json}.
 *
 * @param person fine and confiscations from which on a natural person's case needs it; null for no such sum
 * @param organisation the same for legal persons and other organisations
 * @param businessAsPerson whether an individual business (个体工商户) has the sum of a natural person
 * @param sanctions kinds of penalty that need it whatever the sum
 */
@Basis({"SAMR-PROC@2022:50", "APL@2021:58"})
public record LegalReviewThreshold(Yuan person, Yuan organisation, boolean businessAsPerson, Set<Sanction> sanctions) implements Serializable {

  public LegalReviewThreshold {
    sanctions = Set.copyOf(sanctions);
  }

  /** Whether that penalty needs legal review. A party whose kind is not known has the lower sum. */
  public boolean reached(Imposition imposition, OperatorKind kind) {
    var sum = sumFor(kind);
    return sum != null && imposition.total().plus(imposition.confiscatedGoods()).compareTo(sum) >= 0
        || imposition.sanctions().list().stream().anyMatch(sanctions::contains);
  }

  /** The sum that counts for a party of that kind; null for none. */
  public Yuan sumFor(OperatorKind kind) {
    return kind == null ? lower(person, organisation)
        : kind == OperatorKind.NATURAL_PERSON || businessAsPerson && kind == OperatorKind.INDIVIDUAL_BUSINESS ? person : organisation;
  }

  /** What either of two bureaus demands: one below refines what its superior has set, and never loosens it. */
  public LegalReviewThreshold stricter(LegalReviewThreshold other) {
    var all = EnumSet.noneOf(Sanction.class);
    all.addAll(sanctions);
    all.addAll(other.sanctions);
    return new LegalReviewThreshold(lower(person, other.person), lower(organisation, other.organisation),
        businessAsPerson || other.businessAsPerson, all);
  }

  private static Yuan lower(Yuan one, Yuan other) {
    return one == null ? other : other == null || one.compareTo(other) <= 0 ? one : other;
  }
}
