package org.mingcha.shared.rest;

import jakarta.ws.rs.core.EntityPart;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.shared.FileNames;

/** The file that a form brings: its name without any path, and its bytes, at most 50 MiB of them. */
public record FormFile(String name, InputStream content) {

  private static final long LARGEST = 50L * 1024 * 1024;

  /** The part {@code file} of a form that brings nothing else. Refused as {@link Invalid} when it is missing or unfit. */
  public static FormFile only(List<EntityPart> parts) {
    var faults = new ArrayList<Violation>();
    demandKnown(parts, Set.of("file"), faults);
    return of(parts, faults).orElseThrow(() -> new Invalid(faults));
  }

  /** The part {@code file}; faults of the form are added to those found before, and there is no file then. */
  public static Optional<FormFile> of(List<EntityPart> parts, List<Violation> faults) {
    var file = part(parts, "file", faults);
    var name = file.flatMap(EntityPart::getFileName).map(FileNames::withoutPath).orElse("");
    if (file.isPresent() && !FileNames.fits(name)) {
      faults.add(Violation.of("/file", "shared.file-name"));
    }
    return faults.isEmpty() ? Optional.of(new FormFile(name, new BoundedStream(file.orElseThrow().getContent(), LARGEST))) : Optional.empty();
  }

  /** The one part of this name. */
  public static Optional<EntityPart> part(List<EntityPart> parts, String name, List<Violation> faults) {
    var named = parts.stream().filter(part -> name.equals(part.getName())).toList();
    if (named.size() != 1) {
      faults.add(Violation.of("/" + name, named.isEmpty() ? "required" : "format"));
      return Optional.empty();
    }
    return Optional.of(named.get(0));
  }

  /** Names parts that nobody asked for. */
  public static void demandKnown(List<EntityPart> parts, Set<String> names, List<Violation> faults) {
    parts.stream().map(EntityPart::getName).filter(name -> !names.contains(name)).forEach(name -> faults.add(Violation.unknown("/" + name)));
  }
}
