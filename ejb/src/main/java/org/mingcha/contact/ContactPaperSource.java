package org.mingcha.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingcha.document.PaperOffer;
import org.mingcha.document.PaperSource;
import org.mingcha.document.PaperWords;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.Matter;

/** The letter by which the platform is told (平台失联经营者通报函), approved with the notice. Whom to call back, its drafter writes. */
@ApplicationScoped
@Basis("SAMR-110@2025:17")
class ContactPaperSource implements PaperSource {

  private static final PaperWords WORDS = PaperWords.in(ContactPaperSource.class, "/contact/papers.properties");
  private static final Set<String> BEFORE = Set.of(ContactStage.ATTEMPTING.name(), ContactStage.PROPOSED.name(),
      ContactStage.REACHED.name(), ContactStage.WITHDRAWN.name());

  @Override
  public List<PaperOffer> offers(Matter matter) {
    return matter instanceof UncontactableNotice notice && !BEFORE.contains(notice.stage())
        ? List.of(new PaperOffer(PaperType.UNCONTACTABLE_SHOP_LETTER, letter(notice), "approve")) : List.of();
  }

  @Override
  public Optional<PaperType> servedBy(SubjectRef matter, String move) {
    return matter.kind().equals(UncontactableNoticeDesk.KIND) && move.equals("record-service")
        ? Optional.of(PaperType.UNCONTACTABLE_SHOP_LETTER) : Optional.empty();
  }

  private static PaperContent letter(UncontactableNotice notice) {
    var facts = notice.facts();
    var operator = notice.parties().get(0).name();
    var evidence = facts.attempts().stream().map(AttemptView::evidence).filter(one -> one != null && !one.isBlank()).toList();
    var content = PaperContent.of("").to(notice.parties().get(1).name())
        .with("shop", facts.shop() == null ? operator : WORDS.of("shop", facts.shop(), operator))
        .paragraphs("attempts", facts.attempts().stream().map(ContactPaperSource::told).toList()).with("demands", WORDS.of("demands"));
    return evidence.isEmpty() ? content : content.paragraphs("evidence", evidence);
  }

  private static String told(AttemptView one) {
    return WORDS.of("attempt", PaperWords.day(one.triedOn()), WORDS.of("way." + one.way()), one.address(), one.result());
  }
}
