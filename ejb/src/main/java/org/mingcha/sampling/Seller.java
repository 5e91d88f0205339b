package org.mingcha.sampling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Who sold the batch (被抽样销售者); the link of its shop or listing for goods bought online. */
@Embeddable
public record Seller(@Column(name = "seller_name") String name, @Column(name = "seller_identity") String identityNumber,
    @Column(name = "seller_url") String url) implements Serializable {}
