package org.mingcha.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The party gave up its right to speak or to be heard in writing (书面放弃陈述、申辩、听证).
 *
 * @param documentNo the signed paper; a waiver by word of mouth is none
 */
@Embeddable
public record Waiver(@Column(name = "waiver_no") String documentNo, @Column(name = "waived_on") LocalDate receivedOn)
    implements Serializable {}
