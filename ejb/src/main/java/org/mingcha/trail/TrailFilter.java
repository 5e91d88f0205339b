package org.mingcha.trail;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is looked for in the audit trail; every component may be null.
 *
 * @param who login of the person or platform that acted, or an officer's whole name
 * @param number of the report, matter or entry of a register
 * @param action name of the action
 * @param from first day, in Asia/Shanghai
 * @param to last day
 */
public record TrailFilter(String who, String number, String action, LocalDate from, LocalDate to) implements Serializable {}
