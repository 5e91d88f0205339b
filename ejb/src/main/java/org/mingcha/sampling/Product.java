package org.mingcha.sampling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** The batch as its label describes it (样品信息); null where the label says nothing. */
@Embeddable
public record Product(@Column(name = "product_name") String name, @Column(name = "product_model") String model,
    @Column(name = "product_brand") String brand, @Column(name = "product_batch") String batch) implements Serializable {}
