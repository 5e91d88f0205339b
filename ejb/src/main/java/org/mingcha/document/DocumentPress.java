package org.mingcha.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.calendar.China;
import org.mingcha.calendar.WorkCalendar;
import org.mingcha.document.number.NumberPool;
import org.mingcha.document.sign.Signer;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.CanonicalJson;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.NotFound;
import org.mingcha.store.FileStore;
import org.mingcha.store.StoredFile;

/** Makes papers out of what they say: shows a draft as it would look, and issues it for good. */
@ApplicationScoped
class DocumentPress {

  /** Writes one form of a paper. */
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  @Inject private DocumentForms forms;
  @Inject private NumberPool numbers;
  @Inject private FileStore files;
  @Inject private Signer signer;
  @Inject private WorkCalendar calendar;

  /**
   * Takes the number, renders, keeps the bytes, signs their digests (编号、制作、用印、签名). All in the caller's transaction: where
   * anything of it fails, there is no paper, and the number was never taken.
   */
  void issue(Document document, Actor by, Instant at) {
    var day = China.dateOf(at);
    var number = document.type().word().isEmpty() ? null : number(document, by, at);
    var rendered = forms.issue(document, number, at);
    var pdf = files.put(new ByteArrayInputStream(bytes(rendered::writePdf)), document.id() + ".pdf");
    var ofd = files.put(new ByteArrayInputStream(bytes(rendered::writeOfd)), document.id() + ".ofd");
    var signature = signer.sign(document.row().bureau(), signed(document, number, pdf, ofd));
    var edition = forms.edition(document, day).key();
    document.issued(new Issue(number, day, at, by.user(), by.name(), edition, pdf.id(), ofd.id()), signature, by, at);
  }

  /** What in a text cannot be printed. */
  List<Violation> unprintable(String pointer, String text) {
    return forms.unprintable(pointer, text);
  }

  /** The draft as it would be issued on this day, without number and seal, as PDF. */
  byte[] preview(Document document, LocalDate today) {
    return bytes(forms.preview(document, today)::writePdf);
  }

  /** Tells the paper what the guards will ask of it; one that is issued is not asked any more. */
  void reckon(Document document, LocalDate today) {
    if (!document.state().issued()) {
      document.reckoned(new DocumentKnown(forms.missing(document, today), document.content().provisional(calendar, today)));
    }
  }

  /** Reads the files of an issued paper again, and holds them against what was signed. */
  DocumentCheck check(Document document) {
    var pdf = file(document.issue().pdf());
    var ofd = file(document.issue().ofd());
    var signature = document.signature();
    return new DocumentCheck(files.digested(pdf).equals(pdf), files.digested(ofd).equals(ofd),
        signer.valid(signature) && signature.signed().equals(signed(document, document.issue().number(), pdf, ofd)));
  }

  private StoredFile file(long id) {
    return files.find(id).orElseThrow(() -> new NotFound("documents", String.valueOf(id)));
  }

  private String number(Document document, Actor by, Instant at) {
    return (document.batch() == null ? numbers.take(forms.bureau(document), document.type().word(), document.id(), by, at)
        : numbers.takeReserved(document.batch(), document.id(), by, at)).text();
  }

  /** What the signature covers: which paper of which matter it is, and both files by both digests. */
  private static String signed(Document document, String number, StoredFile pdf, StoredFile ofd) {
    var facts = new LinkedHashMap<String, Object>(Map.of("document", document.id(), "matter", document.matter().toString(),
        "type", document.type(), "pdfSm3", pdf.sm3(), "pdfSha256", pdf.sha256(), "ofdSm3", ofd.sm3(), "ofdSha256", ofd.sha256()));
    facts.put("number", number);
    return CanonicalJson.of(facts);
  }

  private static byte[] bytes(Writing writing) {
    var out = new ByteArrayOutputStream();
    try {
      writing.to(out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
