package org.mingcha.paper;

import java.io.Serializable;

/**
 * Where the seal belongs: over the signature and the day, as GB/T 9704 has it.
 *
 * @param page counted from 1
 * @param x centre of the seal in millimetres from the left edge
 * @param y centre of the seal in millimetres from the upper edge
 */
public record SealPlace(int page, double x, double y) implements Serializable {}
