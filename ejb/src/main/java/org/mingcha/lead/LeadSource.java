package org.mingcha.lead;

/** Where a lead came from (案件来源). */
public enum LeadSource {
  PLATFORM_REPORT, COMPLAINT, WHISTLEBLOWING, INSPECTION, MONITORING, SPOT_CHECK, REFERRAL, ASSIGNMENT, OTHER
}
