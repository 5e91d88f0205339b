package org.mingcha.board;

import java.io.Serializable;

/**
 * One thing that is not any more what a signer saw: of what a step proposed or found, what stood there and what stands there now.
 *
 * @param action the step that said it, both times
 * @param field as the timeline names it, such as {@code fine}
 * @param before a text, a list of texts or a yes or no; null for nothing
 * @param after the same now
 */
public record Changed(String action, String field, Serializable before, Serializable after) implements Serializable {}
