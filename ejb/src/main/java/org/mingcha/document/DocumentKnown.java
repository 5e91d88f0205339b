package org.mingcha.document;

import java.time.LocalDate;
import java.util.List;

/**
 * What templates and calendar know of a paper, for the guards that ask.
 *
 * @param missing names of the fields that have to say something and do not
 * @param provisional the days in it that fall in a year without an official schedule of holidays
 */
record DocumentKnown(List<String> missing, List<LocalDate> provisional) {

  static final DocumentKnown NOTHING = new DocumentKnown(List.of(), List.of());
}
