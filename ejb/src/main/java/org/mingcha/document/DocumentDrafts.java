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
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.Permission;
import org.mingcha.procedure.view.StepView;

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

  /** A draft of this type; where the matter's own step approved it, it is approved. */
  Document draft(Matter matter, PaperType type, String about, Officer officer, Actor by, Instant at) {
    var offer = chosen(matter, type, about);
    var own = Content.of(offer.content().get());
    var told = house.of(type, matter.bureau(), by.user());
    told.keySet().removeAll(own.fields().keySet());
    var document = Document.drafted(matter.ref(), documents.next(matter.ref()), matter.bureau(), type, offer.about(), own.with(told), by, at);
    approving(matter, offer, officer, at)
        .ifPresent(step -> document.approved(new Approval(step.user(), step.name(), step.at(), step.move(), step.note()), by, at));
    documents.add(document);
    return document;
  }

  /** Whether the step that approved the paper is still the last of its kind: the matter was not redrafted and taken there again. */
  boolean stillStands(Matter matter, Document document, Officer officer, Instant at) {
    return document.approval() != null && offers(matter).stream().filter(offer -> offer.is(document.type(), document.about()))
        .flatMap(offer -> approving(matter, offer, officer, at).stream()).anyMatch(step -> step.at().equals(document.approval().at()));
  }

  /** Of several of one type, whoever drafts one says which. */
  private PaperOffer chosen(Matter matter, PaperType type, String about) {
    var fitting = offers(matter).stream().filter(one -> one.is(type, about)).toList();
    if (fitting.isEmpty()) {
      throw new RuleRefused("document.not-now", Citation.of("SAMR-PROC@2022:86"), Map.of("type", type));
    }
    if (fitting.size() > 1 && about == null) {
      throw new Invalid(List.of(Violation.of("/about", "document.which")));
    }
    return fitting.get(0);
  }

  private static Optional<StepView> approving(Matter matter, PaperOffer offer, Officer officer, Instant at) {
    return offer.approvedBy() == null ? Optional.empty()
        : Permission.view(matter, officer, China.dateOf(at)).steps().stream().filter(step -> step.move().equals(offer.approvedBy())
            && (offer.approvedAt() == null || step.at().equals(offer.approvedAt()))).reduce((earlier, later) -> later);
  }
}
