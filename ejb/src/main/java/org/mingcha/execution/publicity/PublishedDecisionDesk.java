package org.mingcha.execution.publicity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Page;

/** What everybody may read of penalties, signed in or not: the summaries of decisions that are public today (行政处罚信息公示). */
@Stateless
@PermitAll
@Basis({"SAMR-45@2021:9", "APL@2021:48"})
public class PublishedDecisionDesk {

  public static final String KIND = "published-decisions";

  @Inject private PublishedDecisions decisions;
  @Inject private Clock clock;

  /**
   * One page, the latest first.
   *
   * @param text part of a party's name or code, a number, or a bureau's name; null for all
   * @param cursor what the page before gave as {@code next}, or null for the first
   */
  public Page<PublishedDecision> list(String text, String cursor, int limit) {
    return decisions.list(LocalDate.now(clock), text, cursor, limit);
  }
}
