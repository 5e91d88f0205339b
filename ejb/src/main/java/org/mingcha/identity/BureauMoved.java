package org.mingcha.identity;

/**
 * A bureau has come below another superior. Whoever keeps the path of a bureau beside a row of its own changes it now, in
 * the same transaction: the bureau and all below it begin with {@code to} where they began with {@code from}.
 */
public record BureauMoved(String from, String to) {}
