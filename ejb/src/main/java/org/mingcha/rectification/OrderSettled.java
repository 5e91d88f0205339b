package org.mingcha.rectification;

import java.time.Instant;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.SubjectRef;

/**
 * An order was signed, or there is none any more: its draft was given up or it was taken back (签发、撤回、撤销). Whoever waits for
 * it hears so in the same transaction.
 *
 * @param issued whether it was signed; else it was given up
 */
public record OrderSettled(SubjectRef order, boolean issued, Actor by, Instant at) {}
