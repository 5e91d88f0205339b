package org.mingcha.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingcha.identity.BureauView;

/** Which wording of a form is in force on a day. */
@ApplicationScoped
public class PaperTemplates {

  private EntityManager em;

  /** Knows what ships with the release, and no province's own. */
  public PaperTemplates() {}

  @Inject
  PaperTemplates(EntityManager em) {
    this.em = em;
  }

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
    return province.isEmpty() ? shipped(type) : ofProvince(type, province, day).orElseGet(() -> shipped(type));
  }

  /** The same for the province in which a bureau lies. */
  public PaperEdition inForce(PaperType type, BureauView bureau, LocalDate day) {
    return inForce(type, provinceOf(bureau), day);
  }

  /** Code of the province in which a bureau lies: the second of its path, {@code /100000/330000/…}; empty for the national bureau. */
  public static String provinceOf(BureauView bureau) {
    var codes = bureau.path().split("/");
    return codes.length > 2 ? codes[2] : "";
  }

  /** Asked in SQL: the entity is for the desk that sets it, which lies above. */
  private Optional<PaperEdition> ofProvince(PaperType type, String province, LocalDate day) {
    Stream<?> rows = em.createNativeQuery("""
        select cast(in_force_from as text), source from paper_template
        where province = :province and type = :type and in_force_from <= :day and approved_by is not null
        order by in_force_from desc limit 1""", Tuple.class)
        .setParameter("province", province).setParameter("type", type.name()).setParameter("day", day).getResultStream();
    return rows.map(Tuple.class::cast)
        .map(row -> new PaperEdition(type, LocalDate.parse(row.get(0, String.class)), province, row.get(1, String.class)))
        .findFirst();
  }

  private static Optional<String> read(String resource) {
    try (InputStream in = PaperTemplates.class.getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
