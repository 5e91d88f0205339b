package org.mingcha.execution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.kernel.Yuan;

/** The party was urged to pay (履行催告书): how much, and how the paper reached it. */
@Embeddable
public record Dunning(@Column(name = "document_no") String documentNo, Yuan amount, ServiceRecord service) implements Serializable {}
