package org.mingcha.report.rest;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.report.ReportContent.RecordKind;
import org.mingcha.shared.rest.FormFile;

/** The form that brings a file of a report: what it is, its name without any path, and its bytes. */
record AttachmentForm(RecordKind kind, String fileName, InputStream file) {

  /** Refused as {@link Invalid} when a part is missing, unknown or unfit. */
  static AttachmentForm of(List<EntityPart> parts) {
    var faults = new ArrayList<Violation>();
    FormFile.demandKnown(parts, Set.of("file", "kind"), faults);
    var kind = FormFile.part(parts, "kind", faults).map(part -> kind(part, faults)).orElse(null);
    var file = FormFile.of(parts, faults).orElseThrow(() -> new Invalid(faults));
    return new AttachmentForm(kind, file.name(), file.content());
  }

  private static RecordKind kind(EntityPart part, List<Violation> faults) {
    try {
      return RecordKind.valueOf(part.getContent(String.class).strip());
    } catch (IllegalArgumentException unknown) {
      faults.add(Violation.of("/kind", "format"));
      return null;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
