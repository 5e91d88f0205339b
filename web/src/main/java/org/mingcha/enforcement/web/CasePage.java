package org.mingcha.enforcement.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.approval.SheetView;
import org.mingcha.assessment.RecordedFinding;
import org.mingcha.decision.Deliberation;
import org.mingcha.document.web.DocumentPart;
import org.mingcha.enforcement.CaseFacts;
import org.mingcha.enforcement.CaseView;
import org.mingcha.enforcement.EnforcementDesk;
import org.mingcha.execution.web.AfterDecisionSteps;
import org.mingcha.notice.PartyRight;
import org.mingcha.paper.PaperType;
import org.mingcha.penalty.Imposition;
import org.mingcha.procedure.view.MatterFile;
import org.mingcha.shared.web.MatterPage;

/** One penalty case: where it stands, what it holds, how long there is, what may be done next. */
@Named
@ViewScoped
public class CasePage extends MatterPage {

  private static final Set<String> JUDGING = Set.of("review", "propose-penalty", "approve-penalty", "return-penalty", "deliberate", "submit-decision",
      "decide", "decide-no-penalty");

  /** Of which paper without number a step names one. */
  private static final Map<String, PaperType> RECORDS = Map.of("hold-hearing", PaperType.HEARING_RECORD, "conclude-hearing",
      PaperType.HEARING_REPORT, "deliberate", PaperType.COLLECTIVE_RECORD, "extend-by-panel", PaperType.COLLECTIVE_RECORD);

  @Inject private EnforcementDesk desk;
  @Inject private CaseSteps steps;
  @Inject private DecisionSteps later;
  @Inject private DocumentPart papers;
  private final CaseForm form = new CaseForm();
  private List<String> grounds = new ArrayList<>();
  private List<String> sanctions = new ArrayList<>();
  private List<String> waives = new ArrayList<>();
  private transient CaseView aCase;

  @Override
  public MatterFile getFile() {
    return seen().file();
  }

  /** All that the case has come to hold. */
  public CaseFacts getFacts() {
    return seen().facts();
  }

  /** What was found last about the act; null while nothing is recorded. */
  public RecordedFinding getFinding() {
    var findings = getFacts().findings();
    return findings.isEmpty() ? null : findings.get(findings.size() - 1);
  }

  /** The sheets on which penalties were proposed and approved. */
  public List<SheetView> getSheets() {
    return seen().sheets();
  }

  /** Facts of the act are typed on the workbench; a step towards them leads there. */
  public String toWorkbench() {
    return "record-act-facts".equals(getAct()) ? "/enforcement/workbench?faces-redirect=true&includeViewParams=true" : null;
  }

  /** Whether the step that is open is one on a penalty, so that what must be judged for it shows beside. */
  public boolean isJudging() {
    return getAct() != null && JUDGING.contains(getAct());
  }

  /** Whether the step chooses among the rules that apply, so that each shows with what it allows. */
  public boolean isChoosing() {
    return "review".equals(getAct()) || "propose-penalty".equals(getAct());
  }

  /** A step that asks for nothing. */
  public String step(String move) {
    return take(() -> known(move).take(getNumber(), version(), this));
  }

  /** The step whose form is open, with what was typed. */
  public String taken() {
    return step(getAct());
  }

  /** What was typed, by the names of the fields. */
  public CaseForm getForm() {
    return form;
  }

  /** Names of the grounds for legal review that were ticked. */
  public List<String> getGrounds() {
    return grounds;
  }

  public void setGrounds(List<String> grounds) {
    this.grounds = grounds == null ? new ArrayList<>() : grounds;
  }

  /** Names of the other penalties that were ticked. */
  public List<String> getSanctions() {
    return sanctions;
  }

  public void setSanctions(List<String> sanctions) {
    this.sanctions = sanctions == null ? new ArrayList<>() : sanctions;
  }

  /** Names of the rights that were ticked as given up. */
  public List<String> getWaives() {
    return waives;
  }

  public void setWaives(List<String> waives) {
    this.waives = waives == null ? new ArrayList<>() : waives;
  }

  /** What the party gives up; null where there is only one thing that it can, so that nothing is ticked. */
  Set<PartyRight> waivedRights() {
    return getFacts().toWaive().size() > 1 ? waives.stream().map(PartyRight::valueOf).collect(Collectors.toSet()) : null;
  }

  @Override
  protected int read() {
    aCase = desk.view(getNumber());
    if (form.isEmpty()) {
      var notices = aCase.facts().notices();
      if (!notices.isEmpty()) {
        offer(notices.get(notices.size() - 1).imposition());
      }
      aCase.facts().confirmedRule().ifPresent(rule -> form.put("rule", rule));
    }
    offerRecord();
    AfterDecisionSteps.offerAnnulment(form, getAct(), aCase.facts().remedies());
    return aCase.version();
  }

  /** Fills in the issued record that the open step is about; another may be chosen or typed. */
  private void offerRecord() {
    var type = getAct() == null ? null : RECORDS.get(getAct());
    var field = type == PaperType.HEARING_REPORT ? "documentNo" : "minutesNo";
    if (type != null && form.text(field) == null) {
      var named = Stream.concat(aCase.facts().deliberations().stream().map(Deliberation::minutesNo),
          aCase.facts().hearings().stream().flatMap(heard -> Stream.of(String.valueOf(heard.minutesNo()), String.valueOf(heard.reportNo())))).toList();
      papers.references(getFile().matter().ref(), type).stream().filter(reference -> !named.contains(reference))
          .reduce((earlier, later) -> later).ifPresent(reference -> form.put(field, reference));
    }
  }

  @Override
  protected String page() {
    return "/enforcement/case";
  }

  String text(String field) {
    return form.text(field);
  }

  LocalDate day(String field) {
    return form.day(field);
  }

  Imposition imposition() {
    return form.imposition(sanctions);
  }

  private CaseView seen() {
    if (aCase == null) {
      aCase = desk.view(getNumber());
    }
    return aCase;
  }

  private CaseStep known(String move) {
    return steps.all().containsKey(move) ? steps.all().get(move) : later.all().get(move);
  }

  private void offer(Imposition imposition) {
    form.offer(imposition);
    sanctions = new ArrayList<>(imposition.sanctions().list().stream().map(Enum::name).toList());
  }
}
