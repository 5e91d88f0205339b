package org.mingcha.evidence.rest;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.evidence.NewFile;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.shared.rest.BoundedStream;

/** The form that brings evidence with its files: {@code record}, the JSON of the piece, and each {@code file}. */
record EvidenceForm(byte[] record, List<NewFile> files) {

  private static final long LARGEST = 50L * 1024 * 1024;
  private static final int LONGEST_RECORD = 1024 * 1024;

  /** Refused as {@link Invalid} when a part is missing or unknown. */
  static EvidenceForm of(List<EntityPart> parts) {
    var faults = new ArrayList<Violation>();
    parts.stream().map(EntityPart::getName).filter(name -> !List.of("record", "file").contains(name))
        .forEach(name -> faults.add(Violation.unknown("/" + name)));
    var records = parts.stream().filter(part -> "record".equals(part.getName())).toList();
    if (records.size() != 1) {
      faults.add(Violation.of("/record", records.isEmpty() ? "required" : "format"));
    }
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
    var files = parts.stream().filter(part -> "file".equals(part.getName()))
        .map(part -> new NewFile(part.getFileName().map(EvidenceForm::withoutPath).orElse(""), new BoundedStream(part.getContent(), LARGEST))).toList();
    return new EvidenceForm(bytes(records.get(0)), files);
  }

  private static byte[] bytes(EntityPart part) {
    try (var in = new BoundedStream(part.getContent(), LONGEST_RECORD)) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String withoutPath(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
  }
}
