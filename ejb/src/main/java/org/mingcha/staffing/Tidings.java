package org.mingcha.staffing;

import java.io.Serializable;
import java.util.List;
import org.mingcha.cover.AbsenceView;

/**
 * What stands above an officer's work.
 *
 * @param notices not seen yet, the newest first
 * @param absences own ones, and those for which the officer stands in or is asked to
 */
public record Tidings(List<NoticeView> notices, List<AbsenceView> absences) implements Serializable {}
