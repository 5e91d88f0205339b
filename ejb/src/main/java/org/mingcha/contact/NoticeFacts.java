package org.mingcha.contact;

import java.io.Serializable;
import java.util.List;
import org.mingcha.document.service.ServiceRecord;

/** What only a notice has; what has not come about yet is null or empty. */
public record NoticeFacts(String from, String shop, List<AttemptView> attempts, String proposer, String reason, ServiceRecord service,
    List<PlatformStepView> platformSteps, String outcome) implements Serializable {}
