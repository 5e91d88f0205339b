package org.mingcha.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingcha.approval.SlotState;
import org.mingcha.board.Restricted;
import org.mingcha.calendar.CountedDay;
import org.mingcha.calendar.DayUnit;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.LimitState;
import org.mingcha.calendar.PauseGround;
import org.mingcha.decision.Annulment;
import org.mingcha.decision.DecisionKind;
import org.mingcha.decision.Deliberation;
import org.mingcha.decision.NoPenaltyGround;
import org.mingcha.decision.Transferral;
import org.mingcha.document.DocumentState;
import org.mingcha.document.PartySignature;
import org.mingcha.document.ServiceMethod;
import org.mingcha.document.batch.BatchState;
import org.mingcha.document.batch.ItemState;
import org.mingcha.document.number.NumberState;
import org.mingcha.enforcement.Stage;
import org.mingcha.evidence.Audience;
import org.mingcha.evidence.ControlType;
import org.mingcha.evidence.EvidenceKind;
import org.mingcha.evidence.Finding;
import org.mingcha.evidence.RecusalView.Applicant;
import org.mingcha.evidence.RequestKind;
import org.mingcha.execution.Archive;
import org.mingcha.execution.CourtRuling;
import org.mingcha.execution.PaymentItem;
import org.mingcha.execution.Publicity;
import org.mingcha.execution.Remedy;
import org.mingcha.hearing.Hearing;
import org.mingcha.identity.BureauLevel;
import org.mingcha.identity.Duty;
import org.mingcha.interview.AppointmentMode;
import org.mingcha.interview.CommitmentState;
import org.mingcha.interview.InterviewGround;
import org.mingcha.interview.InterviewStage;
import org.mingcha.interview.IntervieweeOffice;
import org.mingcha.interview.UnheldConsequence;
import org.mingcha.kernel.Citation;
import org.mingcha.lead.JurisdictionGround;
import org.mingcha.lead.LeadSource;
import org.mingcha.lead.LeadStage;
import org.mingcha.lead.NotFilingGround;
import org.mingcha.measure.Disposal;
import org.mingcha.measure.ItemResult;
import org.mingcha.measure.PreservationStage;
import org.mingcha.measure.ReleaseGround;
import org.mingcha.measure.SeizureStage;
import org.mingcha.measure.SeizureType;
import org.mingcha.notice.StatementFinding;
import org.mingcha.paper.PaperType;
import org.mingcha.party.Capacity;
import org.mingcha.party.IdentityType;
import org.mingcha.party.OperatorKind;
import org.mingcha.party.PlatformOffering;
import org.mingcha.penalty.BranchVerdict;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.Measure;
import org.mingcha.penalty.Mitigation;
import org.mingcha.penalty.OpenQuestion;
import org.mingcha.penalty.PenaltyRule;
import org.mingcha.penalty.PenaltySettings;
import org.mingcha.penalty.Sanction;
import org.mingcha.penalty.Subtype;
import org.mingcha.penalty.discretion.DiscretionBands;
import org.mingcha.penalty.discretion.Exemption;
import org.mingcha.penalty.ledger.IllegalGains;
import org.mingcha.procedure.Move;
import org.mingcha.procedure.Procedure;
import org.mingcha.rectification.Breach;
import org.mingcha.rectification.RecheckResult;
import org.mingcha.rectification.RectificationStage;
import org.mingcha.referral.Box;
import org.mingcha.referral.ReferralStage;
import org.mingcha.referral.ReferralType;
import org.mingcha.referral.ReturnGround;
import org.mingcha.report.ReportContent;
import org.mingcha.report.ReportGroup;
import org.mingcha.report.ReportStatus;
import org.mingcha.review.LegalReviewGround;
import org.mingcha.review.ReviewConclusion;
import org.mingcha.review.ReviewKind;
import org.mingcha.sampling.Conclusion;
import org.mingcha.sampling.SamplePart;
import org.mingcha.sampling.SamplingMode;
import org.mingcha.spotcheck.CheckStage;
import org.mingcha.spotcheck.FollowUp;
import org.mingcha.spotcheck.Objection;
import org.mingcha.spotcheck.Recipient;
import org.mingcha.spotcheck.ResultNotice;
import org.mingcha.spotplan.PlanStage;

/** Everything that the ejb module names has words, in both languages alike. */
class BundleTest {

  private static final List<String> COMPONENTS = List.of("shared", "law", "calendar", "report", "lead", "enforcement",
      "identity", "idempotency", "party", "procedure", "approval", "audit", "trail", "board", "document",
      "rectification", "measure", "evidence", "penalty", "interview", "referral", "sampling", "spotplan", "spotcheck",
      "review", "notice", "hearing", "decision", "execution");
  private static final Path EJB = Path.of("../ejb/src/main/java");
  private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

  static List<String> components() {
    return COMPONENTS;
  }

  @ParameterizedTest
  @MethodSource("components")
  void bothLanguagesHaveTheSameKeys(String component) {
    assertEquals(new TreeSet<>(bundle(component, Locale.CHINESE).keySet()),
        new TreeSet<>(bundle(component, Locale.ENGLISH).keySet()));
  }

  @ParameterizedTest
  @MethodSource("components")
  void bothLanguagesFillTheSamePlaces(String component) {
    var chinese = bundle(component, Locale.CHINESE);
    var english = bundle(component, Locale.ENGLISH);
    chinese.keySet().forEach(key -> assertEquals(places(chinese.getString(key)), places(english.getString(key)), key));
  }

  @ParameterizedTest
  @MethodSource("components")
  void aKeyBeginsWithItsComponent(String component) {
    bundle(component, Locale.CHINESE).keySet().forEach(key -> assertEquals(component, key.split("\\.")[0]));
  }

  @ParameterizedTest
  @MethodSource("components")
  void chineseIsChinese(String component) {
    var bundle = bundle(component, Locale.CHINESE);
    assertEquals(List.of(), bundle.keySet().stream()
        .filter(key -> bundle.getString(key).matches(".*[A-Za-z]+ [a-z]+ [a-z]+.*") || bundle.getString(key).isBlank()
            || bundle.getString(key).matches("[ -~]*[A-Za-z]{4}[ -~]*")).toList());
  }

  @Test
  void everyNameHasWords() {
    var wanted = new ArrayList<String>();
    names(wanted, "lead.stage", LeadStage.values());
    names(wanted, "lead.source", LeadSource.values());
    names(wanted, "lead.jurisdiction", JurisdictionGround.values());
    names(wanted, "lead.ground", NotFilingGround.values());
    names(wanted, "enforcement.stage", Stage.values());
    names(wanted, "review.kind", ReviewKind.values());
    names(wanted, "review.ground", LegalReviewGround.values());
    names(wanted, "review.conclusion", ReviewConclusion.values());
    names(wanted, "notice.finding", StatementFinding.values());
    names(wanted, "hearing.outcome", Hearing.Outcome.values());
    names(wanted, "decision.kind", DecisionKind.values());
    names(wanted, "decision.topic", Deliberation.Topic.values());
    names(wanted, "decision.ground", NoPenaltyGround.values());
    names(wanted, "decision.annuller", Annulment.By.values());
    names(wanted, "decision.to", Transferral.To.values());
    names(wanted, "execution.item", PaymentItem.values());
    names(wanted, "execution.remedy", Remedy.Kind.values());
    names(wanted, "execution.outcome", Remedy.Outcome.values());
    names(wanted, "execution.ruling", CourtRuling.Outcome.values());
    names(wanted, "execution.act", Publicity.Act.values());
    names(wanted, "execution.retention", Archive.Retention.values());
    names(wanted, "penalty.sanction", Sanction.values());
    names(wanted, "rectification.stage", RectificationStage.values());
    names(wanted, "rectification.breach", Breach.values());
    names(wanted, "rectification.result", RecheckResult.values());
    names(wanted, "measure.stage", PreservationStage.values());
    names(wanted, "measure.stage", SeizureStage.values());
    names(wanted, "measure.result", ItemResult.values());
    names(wanted, "document.signature", PartySignature.values());
    names(wanted, "measure.type", SeizureType.values());
    names(wanted, "measure.ground", ReleaseGround.values());
    names(wanted, "measure.disposal", Disposal.values());
    names(wanted, "evidence.kind", EvidenceKind.values());
    names(wanted, "evidence.hint", EvidenceKind.values());
    names(wanted, "evidence.audience", Audience.values());
    names(wanted, "evidence.control", ControlType.values());
    names(wanted, "evidence.finding", Finding.values());
    names(wanted, "evidence.request", RequestKind.values());
    names(wanted, "evidence.applicant", Applicant.values());
    names(wanted, "calendar.limit", RequestKind.values());
    names(wanted, "interview.stage", InterviewStage.values());
    names(wanted, "interview.ground", InterviewGround.values());
    names(wanted, "interview.office", IntervieweeOffice.values());
    names(wanted, "interview.mode", AppointmentMode.values());
    names(wanted, "interview.state", CommitmentState.values());
    names(wanted, "interview.then", UnheldConsequence.values());
    names(wanted, "document.method", ServiceMethod.values());
    names(wanted, "document.state", DocumentState.values());
    names(wanted, "document.number", NumberState.values());
    names(wanted, "document.batch.state", BatchState.values());
    names(wanted, "document.batch.item", ItemState.values());
    names(wanted, "document.type", PaperType.values());
    names(wanted, "referral.stage", ReferralStage.values());
    names(wanted, "referral.type", ReferralType.values());
    names(wanted, "referral.box", Box.values());
    names(wanted, "referral.ground", ReturnGround.values());
    names(wanted, "calendar.limit", LimitKind.values());
    names(wanted, "calendar.state", LimitState.values());
    names(wanted, "calendar.ground", PauseGround.values());
    names(wanted, "calendar.unit", DayUnit.values());
    names(wanted, "calendar.day", CountedDay.Reason.values());
    names(wanted, "approval.state", SlotState.values());
    names(wanted, "identity.level", BureauLevel.values());
    names(wanted, "party.capacity", Capacity.values());
    names(wanted, "party.kind", OperatorKind.values());
    names(wanted, "party.identity", IdentityType.values());
    names(wanted, "report.group", ReportGroup.values());
    names(wanted, "report.status", ReportStatus.values());
    names(wanted, "report.violation", ReportContent.ViolationKind.values());
    names(wanted, "report.discovery", ReportContent.DiscoverySource.values());
    names(wanted, "report.measure", ReportContent.MeasureKind.values());
    names(wanted, "report.record", ReportContent.RecordKind.values());
    names(wanted, "party.offering", PlatformOffering.values());
    names(wanted, "penalty.conduct", Conduct.values());
    names(wanted, "penalty.subtype", Subtype.values());
    names(wanted, "penalty.sanction", Sanction.values());
    names(wanted, "penalty.measure", Measure.values());
    names(wanted, "penalty.question", OpenQuestion.values());
    names(wanted, "penalty.handling", OpenQuestion.Handling.values());
    names(wanted, "penalty.nature", PenaltyRule.Nature.values());
    names(wanted, "penalty.hearing", BranchVerdict.HearingProspect.values());
    names(wanted, "penalty.mitigation", Mitigation.Ground.values());
    names(wanted, "penalty.setting", PenaltySettings.Topic.values());
    names(wanted, "penalty.exemption", Exemption.values());
    names(wanted, "penalty.deduction", IllegalGains.Deduction.Kind.values());
    names(wanted, "penalty.band", DiscretionBands.Band.values());
    names(wanted, "board.restricted", Restricted.values());
    names(wanted, "sampling.mode", SamplingMode.values());
    names(wanted, "sampling.part", SamplePart.values());
    names(wanted, "sampling.conclusion", Conclusion.values());
    names(wanted, "spotplan.stage", PlanStage.values());
    names(wanted, "spotcheck.stage", CheckStage.values());
    names(wanted, "spotcheck.recipient", Recipient.values());
    names(wanted, "spotcheck.manner", ResultNotice.Manner.values());
    names(wanted, "spotcheck.ground", Objection.Ground.values());
    names(wanted, "spotcheck.outcome", Objection.Outcome.values());
    names(wanted, "spotcheck.order", FollowUp.Kind.values());
    demand(wanted);
  }

  @ParameterizedTest
  @EnumSource
  void everyDutyHasWords(Duty duty) {
    demand(List.of("identity.duty." + duty.role()));
  }

  @Test
  void everyMoveHasWordsAndEveryFormItsConsequence() throws ReflectiveOperationException {
    demand(moves("lead", "org.mingcha.lead.LeadProcedure"));
    demand(moves("enforcement", "org.mingcha.enforcement.OrdinaryProcedure"));
    demand(moves("interview", "org.mingcha.interview.InterviewProcedure"));
    demand(moves("referral", "org.mingcha.referral.ReferralProcedures"));
    demand(moves("rectification", "org.mingcha.rectification.RectificationProcedure"));
    demand(moves("measure", "org.mingcha.measure.PreservationProcedure"));
    demand(moves("measure", "org.mingcha.measure.SeizureProcedure"));
    demand(moves("spotplan", "org.mingcha.spotplan.PlanProcedure"));
    demand(moves("spotcheck", "org.mingcha.spotcheck.SpotCheckProcedure"));
  }

  @Test
  void everyRefusalHasWords() throws IOException {
    demand(found("\"((?:" + String.join("|", COMPONENTS) + ")\\.[a-z]+(?:-[a-z]+)*)\"", ""));
    demand(found("refused\\(\"([a-z]+(?:-[a-z]+)+)\"", "calendar."));
  }

  @Test
  void everyInstrumentHasAName() throws IOException {
    demand(found("\"([A-Z][A-Z0-9-]*@\\d{4}:\\d+[\\d.]*)\"", "").stream()
        .map(citation -> "law." + Citation.of(citation).instrument()).distinct().toList());
  }

  private static List<String> moves(String component, String type) throws ReflectiveOperationException {
    var moves = new ArrayList<Move<?, ?>>();
    for (var field : Class.forName(type).getDeclaredFields()) {
      if (field.getType() == Procedure.class) {
        field.setAccessible(true);
        moves.addAll(((Procedure<?, ?>) field.get(null)).moves());
      }
    }
    assertEquals(false, moves.isEmpty(), type);
    return moves.stream().flatMap(move -> Stream.of(component + ".move." + move.name(),
            component + ".consequence." + move.name())).toList();
  }

  /** What a pattern's group finds in the sources of the ejb module. */
  private static List<String> found(String regex, String prefix) throws IOException {
    var pattern = Pattern.compile(regex);
    try (var files = Files.walk(EJB)) {
      var texts = files.filter(file -> file.toString().endsWith(".java")).map(BundleTest::read).toList();
      var all = texts.stream().flatMap(text -> pattern.matcher(text).results()).map(hit -> prefix + hit.group(1)).distinct().toList();
      assertEquals(false, all.isEmpty(), regex);
      return all;
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new IllegalStateException(file.toString(), unreadable);
    }
  }

  private static void names(List<String> wanted, String prefix, Enum<?>[] values) {
    Arrays.stream(values).forEach(value -> wanted.add(prefix + "." + value.name()));
  }

  private static void demand(List<String> keys) {
    var texts = Texts.in(Locale.CHINESE);
    assertEquals(List.of(), keys.stream().filter(key -> !texts.knows(key)).toList());
  }

  private static TreeSet<String> places(String text) {
    var places = new TreeSet<String>();
    PLACE.matcher(text).results().forEach(hit -> places.add(hit.group()));
    return places;
  }

  private static ResourceBundle bundle(String component, Locale locale) {
    return ResourceBundle.getBundle("messages/" + component, locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
