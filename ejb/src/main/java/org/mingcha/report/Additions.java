package org.mingcha.report;

import java.io.Serializable;
import java.util.List;
import org.mingcha.kernel.NotFound;

/** What a platform added to a report, in the order in which it came. */
public record Additions(List<Amendment> amendments, List<Attachment> attachments) implements Serializable {

  /** The additions as officers read them: numbers of persons masked. */
  Additions masked() {
    return new Additions(amendments.stream().map(Amendment::masked).toList(), attachments);
  }

  /** The attachment of this number, unless there is none. */
  public Attachment attachment(String number) {
    return attachments.stream().filter(attachment -> String.valueOf(attachment.number()).equals(number)).findFirst()
        .orElseThrow(() -> new NotFound("attachment", number));
  }
}
