package org.mingcha.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import org.mingcha.penalty.ReviewedChoice;

/**
 * Which rule a review confirmed, for which version of what was found (审核确认的处罚依据). There is one for each review of a case.
 *
 * @param findingNo number of that version, from 1; 0 when nothing had been recorded
 * @param rule id of the rule; null where none applied, or the review did not agree
 */
@Embeddable
public record RuleChoice(int findingNo, @Column(name = "rule_id") String rule, ReviewedChoice content) implements Serializable {}
