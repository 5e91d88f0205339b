package org.mingcha.shared.rest;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;

/** The form that brings a file and says what it is. */
public record FileForm<K extends Enum<K>>(K kind, String fileName, InputStream file) {

  /** Refused as {@link Invalid} when a part is missing, unknown or unfit. */
  public static <K extends Enum<K>> FileForm<K> of(List<EntityPart> parts, Class<K> kinds) {
    var faults = new ArrayList<Violation>();
    FormFile.demandKnown(parts, Set.of("file", "kind"), faults);
    var kind = FormFile.part(parts, "kind", faults).map(part -> kind(part, kinds, faults)).orElse(null);
    var file = FormFile.of(parts, faults).orElseThrow(() -> new Invalid(faults));
    return new FileForm<>(kind, file.name(), file.content());
  }

  private static <K extends Enum<K>> K kind(EntityPart part, Class<K> kinds, List<Violation> faults) {
    try {
      return Enum.valueOf(kinds, part.getContent(String.class).strip());
    } catch (IllegalArgumentException unknown) {
      faults.add(Violation.of("/kind", "format"));
      return null;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
