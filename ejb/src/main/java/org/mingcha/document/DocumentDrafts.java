package org.mingcha.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.calendar.China;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.Permission;
import org.mingcha.procedure.StepView;

/** Drafts papers with what their matter knows (文书起草). */
@ApplicationScoped
class DocumentDrafts {

  @Inject private Instance<PaperSource> sources;
  @Inject private Documents documents;
  @Inject private HouseFields house;

  /** The papers that the matter can have as it stands. */
  List<PaperOffer> offers(Matter matter) {
    return sources.stream().flatMap(source -> source.offers(matter).stream()).toList();
  }

  /**
   * A draft of this type. Where the matter's own step approved it, it is approved.
   *
   * @param more fields that the caller knows better than the matter
   */
  Document draft(Matter matter, PaperType type, Map<String, String> more, Officer officer, Actor by, Instant at) {
    var offer = offers(matter).stream().filter(one -> one.type() == type).findFirst()
        .orElseThrow(() -> new RuleRefused("document.not-now", Citation.of("SAMR-PROC@2022:86"), Map.of("type", type)));
    var own = Content.of(offer.content());
    var told = house.of(type, matter.bureau(), by.user());
    told.keySet().removeAll(own.fields().keySet());
    var content = own.with(told).with(more);
    var document = Document.drafted(matter.ref(), documents.next(matter.ref()), matter.bureau(), type, content, by, at);
    approving(matter, offer, officer, at)
        .ifPresent(step -> document.approved(new Approval(step.user(), step.name(), step.at(), step.move(), step.note()), by, at));
    documents.add(document);
    return document;
  }

  /** Whether the step that approved the paper is still the last of its kind: the matter was not redrafted and taken there again. */
  boolean stillStands(Matter matter, Document document, Officer officer, Instant at) {
    return document.approval() != null && offers(matter).stream().filter(offer -> offer.type() == document.type())
        .flatMap(offer -> approving(matter, offer, officer, at).stream()).anyMatch(step -> step.at().equals(document.approval().at()));
  }

  private static Optional<StepView> approving(Matter matter, PaperOffer offer, Officer officer, Instant at) {
    return offer.approvedBy() == null ? Optional.empty()
        : Permission.view(matter, officer, China.dateOf(at)).steps().stream().filter(step -> step.move().equals(offer.approvedBy()))
            .reduce((earlier, later) -> later);
  }
}
