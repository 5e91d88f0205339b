package org.mingcha.rectification;

import java.io.Serializable;

/**
 * An order that was not obeyed in time (逾期未改正), as a case needs to know of it.
 *
 * @param party name of who had to correct the breach
 */
public record LapsedOrder(String number, Breach breach, String party) implements Serializable {}
