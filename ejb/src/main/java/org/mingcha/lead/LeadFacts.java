package org.mingcha.lead;

import java.io.Serializable;
import java.time.LocalDate;

/** What only a lead has; what has not come about yet is null. */
public record LeadFacts(LeadSource source, String reference, String description, LocalDate receivedOn, String findings,
    FilingConditions conditions, JurisdictionGround jurisdictionGround, String jurisdictionReason, String proposer, String filingReason, String endorser,
    NotFilingGround ground, String notFilingReason) implements Serializable {}
