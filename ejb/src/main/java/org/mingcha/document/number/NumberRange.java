package org.mingcha.document.number;

import java.io.Serializable;

/**
 * A row of numbers that was kept for a batch (号段), from first to last without gaps.
 *
 * @param taken how many of its papers were issued
 * @param reserved how many numbers still wait for theirs
 * @param voided how many will not be used, each with its reason
 */
public record NumberRange(long batch, String word, int year, int first, int last, int taken, int reserved, int voided)
    implements Serializable {}
