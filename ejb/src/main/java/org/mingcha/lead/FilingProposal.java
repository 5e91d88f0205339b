package org.mingcha.lead;

import java.util.List;

/**
 * A proposal to file (拟立案意见).
 *
 * @param jurisdictionGround the provision that gives jurisdiction; null where the reason alone tells
 */
public record FilingProposal(FilingConditions conditions, JurisdictionGround jurisdictionGround, String jurisdictionReason, List<String> handlers,
    String reason) {}
