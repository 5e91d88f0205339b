package org.mingcha.sampling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.mingcha.kernel.ResidentId;

/** Whom the label names as the producer (样品标称生产者). */
@Embeddable
public record Producer(@Column(name = "producer_name") String name,
    @Column(name = "producer_identity") String identityNumber, @Column(name = "producer_address") String address,
    @Column(name = "producer_domicile") String domicileDivision)
    implements Serializable {

  /** The producer as everybody who sees the check may see it: the number of a person hidden. */
  public Producer masked() {
    return ResidentId.looksLike(identityNumber) ? new Producer(name, ResidentId.masked(identityNumber), address, domicileDivision) : this;
  }
}
