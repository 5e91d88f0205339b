package org.mingcha.paper.edition;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.mingcha.paper.PaperEdition;
import org.mingcha.paper.PaperType;

/**
 * A province's wording as others see it.
 *
 * @param approvedBy null while it waits for the second signature, and no paper is made by it
 */
public record PaperTemplateView(long id, String province, PaperType type, LocalDate inForceFrom, String source, String reason,
    String proposedBy, Instant proposedAt, String approvedBy, Instant approvedAt, int version) implements Serializable {

  PaperEdition edition() {
    return new PaperEdition(type, inForceFrom, province, source);
  }
}
