package org.mingcha.spotcheck;

import java.io.Serializable;
import org.mingcha.sampling.Conclusion;

/**
 * A test report that was taken in, and what it did to the check of its sample.
 *
 * @param number of the check
 * @param title of the check
 * @param conclusion of the check, as it stands with the report
 */
public record TakenReport(String number, String title, String stage, String reportNumber, Conclusion conclusion)
    implements Serializable {}
