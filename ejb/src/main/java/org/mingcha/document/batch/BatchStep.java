package org.mingcha.document.batch;

import org.mingcha.kernel.Actor;

/**
 * The paper that a batch issues next.
 *
 * @param model id of the approved paper that it is like
 * @param by who began the batch
 */
public record BatchStep(long batch, long model, int position, String addressee, Actor by) {}
