package org.mingcha.audit;

/**
 * How much of the trail was looked at, and how much was found wrong.
 *
 * @param files anchors kept outside that were compared
 */
public record Checked(long entries, long chains, long anchors, long files, long findings) {}
