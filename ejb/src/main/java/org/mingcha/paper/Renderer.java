package org.mingcha.paper;

import com.samskivert.mustache.MustacheException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.paper.font.Fonts;
import org.mingcha.paper.merge.PlainText;
import org.mingcha.paper.merge.Wording;
import org.mingcha.paper.merge.WordingCheck;
import org.mingcha.paper.ofd.OfdMaker;
import org.mingcha.paper.pdf.PdfMaker;
import org.xml.sax.SAXException;

/** Makes papers of what is filled in. Touches no database; of many who ask at once some wait, so that memory stays bounded. */
@ApplicationScoped
public class Renderer {

  /** Laid out at the same time: more would not be faster, and each holds its page in memory. */
  private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());

  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final Fonts fonts;

  public Renderer() {
    this(Fonts.shipped());
  }

  Renderer(Fonts fonts) {
    this.fonts = fonts;
  }

  /**
   * What is still to be filled in before the paper can be issued, in the order of the form; empty when it is whole. A cell that every
   * row of a table must have is named by its place, {@code goods/0/name}.
   */
  public List<PaperField> missing(PaperType type, PaperContent content) {
    return Missing.in(type, content);
  }

  /**
   * The paper as it is issued.
   *
   * @throws Invalid 422 with each missing field ({@code required}), each character that cannot be printed ({@code paper.character},
   *     {@code paper.glyph}) and each field that the form does not have ({@code paper.field}), by the field's name
   */
  public Rendered render(PaperType type, PaperEdition edition, PaperContent content) {
    var missing = missing(type, content);
    if (!missing.isEmpty()) {
      throw new Invalid(missing.stream().map(field -> Violation.of("/" + field.name(), "required")).toList());
    }
    return made(edition, content, false);
  }

  /** The paper as it stands, marked as a draft; what is missing is left blank. */
  public Rendered draft(PaperType type, PaperEdition edition, PaperContent content) {
    return made(edition, content, true);
  }

  /** What in a text to be filled in cannot be printed, each character once; nothing where all of it can. */
  public List<Violation> unprintable(String pointer, String text) {
    var plain = new PlainText(fonts::draws);
    plain.lines(pointer, text);
    return plain.faults();
  }

  /** What is wrong with a wording of a form, each with its line; nothing when papers can be made of it. */
  public List<Violation> faults(PaperType type, String source) {
    var text = new PlainText(fonts::draws);
    var whole = Envelope.all(type, PaperSamples.whole(type), false, text).all();
    var bare = Envelope.all(type, PaperSamples.bare(type), false, text).all();
    return WordingCheck.faults(source, Envelope.names(type), whole, bare, fonts::draws);
  }

  private Rendered made(PaperEdition edition, PaperContent content, boolean draft) {
    var text = new PlainText(fonts::draws);
    var values = Envelope.all(edition.type(), content, draft, text);
    var faults = new ArrayList<>(text.faults());
    content.values().keySet().stream().filter(name -> edition.type().fields().stream().noneMatch(field -> field.name().equals(name)))
        .forEach(name -> faults.add(Violation.of("/" + name, "paper.field")));
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
    places.acquireUninterruptibly();
    try {
      var page = Wording.page(edition.source(), values.all());
      var pdf = new PdfMaker(fonts).make(page, Envelope.day(edition, content), Envelope.identity(edition, content, draft));
      return new Rendered(pdf.bytes(), new OfdMaker(fonts).make(pdf.bytes(), Envelope.day(edition, content)), pdf.pages(), pdf.seal());
    } catch (SAXException | MustacheException e) {
      throw new IllegalStateException("the wording " + edition.key() + " gives no page", e);
    } finally {
      places.release();
    }
  }
}
