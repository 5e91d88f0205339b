package org.mingcha.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.mingcha.enclosure.Enclosure;
import org.mingcha.enclosure.Enclosures;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Scope;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.lead.LeadDesk;
import org.mingcha.procedure.Links;
import org.mingcha.procedure.view.LinkView;
import org.mingcha.report.AttachmentQueries;
import org.mingcha.report.ReportQueries;

/**
 * The files behind the list of evidence (证据清单所列文件): those enclosed with the draft, and those that platforms sent with the
 * reports that it grows out of. A file goes with the letter when the list names its digest, and no other does.
 */
@ApplicationScoped
class ReferralEvidence {

  @Inject private Enclosures enclosures;
  @Inject private AttachmentQueries attachments;
  @Inject private Links links;
  @Inject private LetterFiles sent;
  @Inject private CurrentOfficer current;

  /** Keeps a file with the draft, and lists it. */
  Enclosure enclose(Referral draft, String fileName, InputStream file, Actor by, Instant at) {
    var enclosure = enclosures.add(draft, fileName, file, by, at);
    draft.enclose(fileName, enclosure.file().sm3(), by, at);
    return enclosure;
  }

  /** What went with the letter; before it is sent, what would. */
  List<Enclosure> of(Referral side, Scope reader) {
    return side.sent() ? sent.of(side) : LetterFiles.behind(side.draft(), known(side, reader));
  }

  void freeze(Referral letter) {
    sent.freeze(letter.letterNo(), LetterFiles.behind(letter.draft(), known(letter, current.get().scope())));
  }

  private List<Enclosure> known(Referral draft, Scope scope) {
    var digests = draft.draft().evidence().stream().filter(piece -> piece.sm3() != null).map(piece -> piece.sm3().toLowerCase()).toList();
    var fromReports = attachments.find(reports(draft.subject(), scope), digests, scope).stream()
        .map(attachment -> new Enclosure(attachment.number(), attachment.fileName(), attachment.file()));
    return Stream.concat(enclosures.of(draft).stream(), fromReports).toList();
  }

  /** The report itself, those of the lead, or those of the lead that became the case. */
  private List<String> reports(SubjectRef subject, Scope scope) {
    if (subject.kind().equals(ReportQueries.KIND)) {
      return List.of(subject.number());
    }
    var direct = links.of(subject, scope);
    var ofLeads = direct.stream().filter(link -> link.kind().equals(LeadDesk.KIND))
        .flatMap(lead -> links.of(new SubjectRef(LeadDesk.KIND, lead.number()), scope).stream());
    return Stream.concat(direct.stream(), ofLeads).filter(link -> link.kind().equals(ReportQueries.KIND)).map(LinkView::number)
        .distinct().toList();
  }
}
