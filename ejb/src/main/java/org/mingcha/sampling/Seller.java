package org.mingcha.sampling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.mingcha.kernel.ResidentId;

/** Who sold the batch (被抽样销售者); the link of its shop or listing for goods bought online. */
@Embeddable
public record Seller(@Column(name = "seller_name") String name, @Column(name = "seller_identity") String identityNumber,
    @Column(name = "seller_url") String url,
    @Column(name = "seller_domicile") String domicileDivision) implements Serializable {

  /** The seller as everybody who sees the check may see it: the number of a person hidden. */
  public Seller masked() {
    return ResidentId.looksLike(identityNumber) ? new Seller(name, ResidentId.masked(identityNumber), url, domicileDivision) : this;
  }
}
