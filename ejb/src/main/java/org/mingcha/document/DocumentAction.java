package org.mingcha.document;

import static org.mingcha.document.DocumentState.APPROVED;
import static org.mingcha.document.DocumentState.DRAFTED;
import static org.mingcha.document.DocumentState.ISSUED;
import static org.mingcha.document.DocumentState.SERVED;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.procedure.Guard;
import org.mingcha.procedure.Occasion;
import org.mingcha.procedure.Verdict;
import org.mingcha.procedure.view.ActionView;

/** What may be done with a paper, where it stands, by whom, and what the law asks before (文书的办理). */
enum DocumentAction {
  EDIT("edit", Set.of(DRAFTED, APPROVED), Duty.INSPECTOR, "SAMR-PROC@2022:86", List.of("fields"), List.of()),
  APPROVE("approve", Set.of(DRAFTED), Duty.LEADER, "SAMR-PROC@2022:86", List.of("opinion"),
      List.of(new ApproverDidNotDraft(), new NothingMissing())),
  ISSUE("issue", Set.of(APPROVED), Duty.INSPECTOR, "SAMR-PROC@2022:86", List.of(), List.of(new NothingMissing(), new NoProvisionalDate())),
  SERVE("serve", Set.of(ISSUED), Duty.INSPECTOR, "SAMR-PROC@2022:82", List.of("method", "servedOn", "proof"), List.of(new GoesOut())),
  ARCHIVE("archive", Set.of(ISSUED, SERVED), Duty.INSPECTOR, "SAMR-PROC@2022:78", List.of("volumeNo"), List.of(new ServedIfOutward())),
  DROP("drop", Set.of(DRAFTED, APPROVED), Duty.INSPECTOR, "SAMR-PROC@2022:86", List.of("reason"), List.of()),
  VOID("void", Set.of(ISSUED), Duty.LEADER, "SAMR-PROC@2022:86", List.of("reason"), List.of());

  private final String wire;
  private final Set<DocumentState> at;
  private final Duty duty;
  private final Citation basis;
  private final List<String> requires;
  private final List<Guard<Document>> guards;

  DocumentAction(String wire, Set<DocumentState> at, Duty duty, String basis, List<String> requires, List<Guard<Document>> guards) {
    this.wire = wire;
    this.at = at;
    this.duty = duty;
    this.basis = Citation.of(basis);
    this.requires = requires;
    this.guards = guards;
  }

  /** The action of this name on the wire. */
  static Optional<DocumentAction> named(String wire) {
    return Arrays.stream(values()).filter(action -> action.wire.equals(wire)).findFirst();
  }

  String wire() {
    return wire;
  }

  Duty duty() {
    return duty;
  }

  /** Refuses by bureau and office (403), state (409), and by the law, in this order. */
  void demand(Document document, String bureau, Officer officer, Occasion occasion) {
    officer.demandOwn(bureau);
    document.require(at.toArray(DocumentState[]::new));
    if (!officer.has(duty)) {
      throw new NotPermitted("identity.role", Map.of("role", duty.role()));
    }
    if (verdict(document, occasion) instanceof Verdict.Refused no) {
      throw new RuleRefused(no.code(), no.basis(), no.facts());
    }
  }

  /** What this officer would be answered to each action that belongs to the state. */
  static List<ActionView> views(Document document, String bureau, Officer officer, Occasion occasion) {
    return Arrays.stream(values()).filter(action -> action.at.contains(document.state()))
        .map(action -> action.view(document, bureau, officer, occasion)).toList();
  }

  private ActionView view(Document document, String bureau, Officer officer, Occasion occasion) {
    if (!officer.worksFor(bureau)) {
      return answer(false, "identity.other-bureau", Map.of("bureau", bureau), basis);
    }
    if (!officer.has(duty)) {
      return answer(false, "identity.role", Map.of("role", duty.role()), basis);
    }
    return verdict(document, occasion) instanceof Verdict.Refused no ? answer(false, no.code(), no.facts(), no.basis())
        : answer(true, null, Map.of(), basis);
  }

  private ActionView answer(boolean allowed, String reason, Map<String, Object> facts, Citation article) {
    return new ActionView(wire, allowed, reason, facts, article.value(), duty.role(), requires);
  }

  private Verdict verdict(Document document, Occasion occasion) {
    return guards.stream().map(guard -> guard.check(document, occasion)).filter(Verdict.Refused.class::isInstance).findFirst()
        .orElseGet(Verdict::allowed);
  }
}
