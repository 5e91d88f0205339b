package org.mingcha.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mingcha.document.number.NumberRegister;
import org.mingcha.document.number.NumberRow;
import org.mingcha.document.number.NumberState;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.MatterCommands;
import org.mingcha.procedure.StepTaking;

/**
 * A step of a matter names a paper by its number: one of the bureau's register must have been issued in this very matter or in one that a component names, and be
 * the kind of paper that the step is about; where the step only takes note of it, it may be on any. What the register does not know
 * was made outside, and is taken as it was typed. Where the step records that the paper was served, the paper is served; where it
 * files the matter away, its papers are filed.
 */
@ApplicationScoped
@Basis("SAMR-PROC@2022:86")
class WhenStepNamesPaper {

  private static final Citation BASIS = Citation.of("SAMR-PROC@2022:86");

  private static final String ARCHIVE = "archive";

  @Inject private NumberRegister register;
  @Inject private Documents documents;
  @Inject private DocumentServing serving;
  @Inject private Instance<PaperSource> sources;

  void follow(@Observes StepTaking step) {
    var noted = step.text(MatterCommands.NOTED_NO);
    if (noted != null) {
      register.find(step.bureau(), noted).ifPresent(WhenStepNamesPaper::demandHolds);
    }
    var number = step.text(MatterCommands.DOCUMENT_NO);
    var paper = number == null ? unnamed(step) : named(number, step);
    demandHandedOver(step, paper);
    service(step).ifPresent(service -> paper.ifPresent(document -> serve(document, service, step)));
    if (step.move().equals(ARCHIVE)) {
      documents.of(step.matter()).stream().filter(WhenStepNamesPaper::maybeFiled)
          .forEach(document -> document.archived(number, step.by(), step.at()));
    }
  }

  /** A paper is not left lying while its step is taken; a matter that has none on paper takes the step all the same. */
  private void demandHandedOver(StepTaking step, Optional<Document> named) {
    var handed = sources.stream().filter(source -> source.handsOver(step)).flatMap(source -> source.namedBy(step).stream()).toList();
    if (named.isEmpty()) {
      documents.of(step.matter()).stream().filter(document -> handed.contains(document.type()) && document.state() == DocumentState.ISSUED)
          .findFirst().ifPresent(document -> {
            throw new RuleRefused("document.paper-waits", BASIS, Map.of("number", document.issue().number(), "title", document.row().title()));
          });
    } else if (!handed.isEmpty() && named.get().state() == DocumentState.ISSUED) {
      new Faults().demand(step.told().get("servedOn") != null, "/servedOn").demand(step.told().get("method") != null, "/method").throwIfAny();
    }
  }

  /** With the matter its papers are filed away, into the volume that the step names. */
  private static boolean maybeFiled(Document document) {
    return document.state() == DocumentState.SERVED || document.state() == DocumentState.ISSUED && !document.outward();
  }

  /** A number that is void, or kept for a batch, is on no paper. */
  private static void demandHolds(NumberRow row) {
    if (row.state() != NumberState.TAKEN) {
      throw new RuleRefused("document.number-" + row.state().name().toLowerCase(Locale.ROOT), BASIS, Map.of("number", row.text()));
    }
  }

  /** By its number in the register; a paper that bears none by its title and id. */
  private Optional<Document> named(String text, StepTaking step) {
    var row = register.find(step.bureau(), text);
    row.ifPresent(WhenStepNamesPaper::demandHolds);
    var id = row.map(NumberRow::document).orElseGet(() -> DocumentRow.referred(text));
    return id == null ? Optional.empty() : Optional.of(named(id, text, step));
  }

  private Document named(long id, String text, StepTaking step) {
    var named = documents.find(id).filter(document -> (document.matter().equals(step.matter()) || within(document.matter(), step))
        && (document.row().number() != null || text.equals(document.row().reference())))
        .orElseThrow(() -> new RuleRefused("document.number-elsewhere", BASIS, Map.of("number", text)));
    if (!named.state().holds()) {
      throw new RuleRefused("document.number-void", BASIS, Map.of("number", text));
    }
    var fitting = sources.stream().flatMap(source -> source.namedBy(step).stream()).toList();
    var about = sources.stream().flatMap(source -> source.namedAbout(step).stream()).findFirst();
    if (!fitting.isEmpty() && !fitting.contains(named.type()) || about.isPresent() && !about.get().equals(named.about())) {
      throw new RuleRefused("document.number-other-paper", BASIS, Map.of("number", text, "title",
          named.about() == null ? named.row().title() : named.row().title() + "（" + named.about() + "）"));
    }
    return named;
  }

  private boolean within(SubjectRef matter, StepTaking step) {
    return sources.stream().anyMatch(source -> source.namedIn(step).contains(matter));
  }

  /** The paper that such a step is about, where one waits to be served: of the type, or of another form in the same row of numbers. */
  private Optional<Document> unnamed(StepTaking step) {
    return sources.stream().flatMap(source -> source.servedBy(step.matter(), step.move()).stream()).findFirst()
        .flatMap(type -> documents.of(step.matter()).stream().filter(document -> document.type().word().equals(type.word())
            && document.state() == DocumentState.ISSUED).reduce((earlier, later) -> later));
  }

  private void serve(Document document, ServiceRecord service, StepTaking step) {
    if (document.state() == DocumentState.ISSUED) {
      serving.serve(document, service, step.by(), step.at());
    } else if (document.service() != null && !document.service().effectiveOn().equals(service.effectiveOn())) {
      throw new RuleRefused("document.served-otherwise", Citation.of("SAMR-PROC@2022:82"), Map.of("date", document.service().effectiveOn()));
    }
  }

  private static Optional<ServiceRecord> service(StepTaking step) {
    return step.told().get("method") instanceof ServiceMethod method && step.told().get("servedOn") instanceof LocalDate day
        ? Optional.of(new ServiceRecord(method, day, step.text("receivedBy"), step.text("proof"), step.text("addressConfirmation")))
        : Optional.empty();
  }
}
