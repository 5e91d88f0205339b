package org.mingcha.procedure.view;

import java.io.Serializable;

/** Something linked with a matter; {@code rel} says what it is to the matter, such as {@code case} or {@code report}. */
public record LinkView(String rel, String kind, String number) implements Serializable {}
