package org.mingcha.notice;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the party said to the notice (陈述、申辩).
 *
 * @param documentNo the paper or the minutes that it stands in
 * @param receivedOn day in Asia/Shanghai on which the bureau heard it
 */
@Embeddable
public record Statement(LocalDate receivedOn, String documentNo, String content, String recordedBy) implements Serializable {}
