package org.mingcha.summary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import org.mingcha.penalty.discretion.Exemption;

/** That nothing was imposed (不予处罚), and how the party was taught instead (教育). */
@Embeddable
public record LetOff(@Enumerated(EnumType.STRING) @Column(name = "exemption") Exemption ground, String education) implements Serializable {}
