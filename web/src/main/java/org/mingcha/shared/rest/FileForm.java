package org.mingcha.shared.rest;

import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;

/** The form that brings a file: what it is, its name without any path, and its bytes. */
public record FileForm<K extends Enum<K>>(K kind, String fileName, InputStream file) {

  private static final long LARGEST = 50L * 1024 * 1024;
  private static final int LONGEST_NAME = 500;

  /** Refused as {@link Invalid} when a part is missing, unknown or unfit. */
  public static <K extends Enum<K>> FileForm<K> of(List<EntityPart> parts, Class<K> kinds) {
    var faults = new ArrayList<Violation>();
    parts.stream().map(EntityPart::getName).filter(name -> !List.of("file", "kind").contains(name))
        .forEach(name -> faults.add(Violation.of("/" + name, "unknown")));
    var kind = part(parts, "kind", faults).map(part -> kind(part, kinds, faults)).orElse(null);
    var file = part(parts, "file", faults);
    var name = file.flatMap(EntityPart::getFileName).map(FileForm::withoutPath).orElse("");
    if (file.isPresent() && !fits(name)) {
      faults.add(Violation.of("/file", "shared.file-name"));
    }
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
    return new FileForm<>(kind, name, new BoundedStream(file.orElseThrow().getContent(), LARGEST));
  }

  /** The name of a file that came otherwise, without its path. Refused as {@link Invalid} when it will not do. */
  public static String name(String submitted) {
    var name = submitted == null ? "" : withoutPath(submitted);
    if (!fits(name)) {
      throw new Invalid(List.of(Violation.of("/file", "shared.file-name")));
    }
    return name;
  }

  private static Optional<EntityPart> part(List<EntityPart> parts, String name, List<Violation> faults) {
    var named = parts.stream().filter(part -> name.equals(part.getName())).toList();
    if (named.size() != 1) {
      faults.add(Violation.of("/" + name, named.isEmpty() ? "required" : "format"));
      return Optional.empty();
    }
    return Optional.of(named.get(0));
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

  private static String withoutPath(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
  }

  /** Control characters and marks that turn the reading direction make a name look like another. */
  private static boolean fits(String name) {
    return !name.isEmpty() && name.length() <= LONGEST_NAME && !name.equals(".") && !name.equals("..")
        && name.codePoints().noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
            || Character.getType(c) == Character.SURROGATE);
  }
}
