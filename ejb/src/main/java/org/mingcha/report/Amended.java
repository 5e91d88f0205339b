package org.mingcha.report;

/** What became of an amendment: the report's receipt, the present amendment, and whether it is new. */
public record Amended(Receipt receipt, Amendment amendment, boolean isNew) {}
