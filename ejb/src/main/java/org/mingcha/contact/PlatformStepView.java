package org.mingcha.contact;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the platform or its shop did, as pages and documents show it.
 *
 * @param move the action by which it was recorded, such as {@code record-reminder}
 * @param recordedBy the officer's account
 */
public record PlatformStepView(String move, LocalDate happenedOn, String text, String recordedBy) implements Serializable {}
