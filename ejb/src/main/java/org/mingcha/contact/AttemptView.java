package org.mingcha.contact;

import java.io.Serializable;
import java.time.LocalDate;

/** A try to reach the shop as pages and documents show it; {@code recordedBy} is the officer's account. */
public record AttemptView(LocalDate triedOn, AttemptWay way, String address, String result, String evidence, String recordedBy)
    implements Serializable {}
