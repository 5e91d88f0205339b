package org.mingcha.spotcheck;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Page;
import org.mingcha.sampling.Conclusion;

/** What everybody may read, signed in or not: published results and nothing else (向社会公布抽查结果). */
@Stateless
@PermitAll
@Basis("SAMR-110@2025:21")
public class PublicationDesk {

  public static final String KIND = "spot-check-publications";

  @Inject private Publications publications;

  /**
   * One page, the latest first.
   *
   * @param text part of a product, producer, seller or platform; null for all
   * @param cursor what the page before gave as {@code next}, or null for the first
   */
  public Page<PublishedResult> list(String text, Conclusion conclusion, String cursor, int limit) {
    return publications.list(text, conclusion, cursor, limit);
  }
}
