package org.mingcha.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.calendar.China;
import org.mingcha.document.sign.BureauSeals;
import org.mingcha.identity.BureauLevel;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.Bureaus;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperEdition;
import org.mingcha.paper.PaperField;
import org.mingcha.paper.PaperTemplates;
import org.mingcha.paper.Rendered;
import org.mingcha.paper.Renderer;

/** The forms of the bureau to which a paper belongs, in the edition of the day. */
@ApplicationScoped
class DocumentForms {

  @Inject private PaperTemplates templates;
  @Inject private Renderer renderer;
  @Inject private Bureaus bureaus;
  @Inject private BureauSeals seals;

  BureauView bureau(Document document) {
    return bureaus.require(document.row().bureau());
  }

  /** The edition by which the paper would be issued on this day. */
  PaperEdition edition(Document document, LocalDate day) {
    return templates.inForce(document.type(), province(bureau(document)), day);
  }

  /** Names of the fields that have to say something and do not; number and day are given to a paper when it is issued. */
  List<String> missing(Document document, LocalDate day) {
    return renderer.missing(document.type(), content(document, day).numbered("–")).stream().map(PaperField::name).toList();
  }

  /** What in a text cannot be printed. */
  List<Violation> unprintable(String pointer, String text) {
    return renderer.unprintable(pointer, text);
  }

  /** The draft as it would look, marked as one, without number and seal. */
  Rendered preview(Document document, LocalDate day) {
    return renderer.draft(document.type(), edition(document, day), content(document, day));
  }

  /** The paper for good; sealed where it goes out. */
  Rendered issue(Document document, String number, Instant at) {
    var day = China.dateOf(at);
    var content = content(document, day).numbered(number);
    return renderer.render(document.type(), edition(document, day),
        document.outward() ? content.sealed(seals.of(bureau(document), at)) : content);
  }

  private PaperContent content(Document document, LocalDate day) {
    return document.content().paper(bureau(document).name()).dated(day);
  }

  private static String province(BureauView bureau) {
    return bureau.level() == BureauLevel.NATIONAL ? "" : bureau.code().substring(0, 2) + "0000";
  }
}
