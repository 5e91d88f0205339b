package org.mingcha.report;

import java.io.Serializable;

/**
 * Something in a report that looks wrong but does not hinder its acceptance.
 *
 * @param code key of the text
 * @param pointer JSON Pointer to the field
 */
public record ReportWarning(String code, String pointer) implements Serializable {}
