package org.mingcha.document.batch;

import java.io.Serializable;

/**
 * One addressee of a batch.
 *
 * @param document id of the paper that was issued to it; null while none is
 * @param number that paper's number
 * @param problem why none could be issued; null for others
 */
public record BatchItem(int position, String addressee, ItemState state, Long document, String number, String problem)
    implements Serializable {}
