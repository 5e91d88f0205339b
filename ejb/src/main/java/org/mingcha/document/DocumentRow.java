package org.mingcha.document;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.paper.PaperType;

/**
 * A paper as lists show it.
 *
 * @param nth from 1, within the matter, in the order in which they were drafted
 * @param about which of several of its type in the matter, such as 证据1; null where there is one only
 * @param number null before it is issued, and for papers that bear none
 * @param service null while it is not served
 */
public record DocumentRow(long id, SubjectRef matter, int nth, String bureau, PaperType type, String title, String about,
    boolean outward, DocumentState state, String number, LocalDate issuedOn, String draftedBy, String draftedName, Instant draftedAt, Approval approval,
    ServiceRecord service, String volumeNo, String reason, int version) implements Serializable {

  private static final Pattern REFERENCE = Pattern.compile("(.+)（文书(\\d{1,18})）");

  /** By what a step names it: its number, and for an issued paper that bears none its title and its own id (听证笔录（文书12））. Null before that. */
  public String reference() {
    return number != null ? number : state.issued() ? title + "（文书" + id + "）" : null;
  }

  /** The id of the paper without number that such a text names; null where it names none. */
  static Long referred(String text) {
    var reference = REFERENCE.matcher(text);
    return reference.matches() ? Long.valueOf(reference.group(2)) : null;
  }

  /** From when it is served in law; null while it is not. */
  public LocalDate effectiveOn() {
    return service == null ? null : service.effectiveOn();
  }
}
