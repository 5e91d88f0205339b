package org.mingcha.document.sign;

import java.io.Serializable;
import java.time.Instant;

/**
 * The picture of a seal as it was set.
 *
 * @param nth from 1, in the order in which the bureau's were set
 * @param size in bytes
 */
public record SealView(String bureau, int nth, String sm3, int size, Instant setAt, String setBy, String setName) implements Serializable {}
