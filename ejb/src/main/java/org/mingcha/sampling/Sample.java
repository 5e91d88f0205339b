package org.mingcha.sampling;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * A sealed part of the sample, and where it is now (样品及其保管).
 *
 * @param code printed on the seal; says nothing of the plan, the bureau or the order in which samples were taken
 * @param sealNumber number of the seal (封签号)
 */
@Embeddable
public record Sample(@Enumerated(EnumType.STRING) SamplePart part, String code, String sealNumber, int quantity,
    String holder, String place) implements Serializable {

  /** The same sample in other hands. */
  public Sample heldBy(String who, String where) {
    return new Sample(part, code, sealNumber, quantity, who, where);
  }
}
