package org.mingcha.lead;

import java.util.List;

/** A proposal to file (拟立案意见). */
public record FilingProposal(FilingConditions conditions, String jurisdictionReason, List<String> handlers,
    String reason) {}
