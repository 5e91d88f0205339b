package org.mingcha.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.document.service.ServiceMethod;
import org.mingcha.document.service.ServiceRecord;
import org.mingcha.document.sign.DocumentSignature;
import org.mingcha.identity.BureauLevel;
import org.mingcha.identity.BureauView;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.Occasion;

@DisplayName("文书的办理：起草、批准、制发、送达、归档（程序规定第81条、第82条、第86条）")
class DocumentActionTest {

  private static final Instant AT = Instant.parse("2026-12-10T02:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 10);
  private static final Officer INSPECTOR = officer("zhang", Duty.INSPECTOR);
  private static final Officer LEADER = officer("li", Duty.LEADER);

  private final Document paper = paper(PaperType.PENALTY_NOTICE);

  @Test
  @DisplayName("未批准的不得制发，起草人不得自批")
  void approvedBeforeIssued() {
    assertThrows(Conflict.class, () -> demand(DocumentAction.ISSUE, INSPECTOR));
    assertThrows(NotPermitted.class, () -> demand(DocumentAction.APPROVE, INSPECTOR));
    assertEquals("document.own-draft", refused(DocumentAction.APPROVE, officer("zhang", Duty.LEADER)));
    demand(DocumentAction.APPROVE, LEADER);
  }

  @Test
  @DisplayName("栏目不全的不得批准和制发；文中日期为暂算的不得对外制发，内部文书不限")
  void wholeAndNotProvisional() {
    approve();
    paper.reckoned(new DocumentKnown(List.of("contact"), List.of()));
    assertEquals("document.incomplete", refused(DocumentAction.ISSUE, INSPECTOR));
    paper.reckoned(new DocumentKnown(List.of(), List.of(LocalDate.of(2028, 1, 4))));
    assertEquals("document.provisional-date", refused(DocumentAction.ISSUE, INSPECTOR));
    paper.reckoned(DocumentKnown.NOTHING);
    demand(DocumentAction.ISSUE, INSPECTOR);

    var inside = paper(PaperType.CASE_REVIEW);
    inside.approved(new Approval("li", "李", AT, null, "同意"), LEADER.acting(Duty.LEADER), AT);
    inside.reckoned(new DocumentKnown(List.of(), List.of(LocalDate.of(2028, 1, 4))));
    DocumentAction.ISSUE.demand(inside, "330110", INSPECTOR, new Occasion(TODAY, "zhang"));
  }

  @Test
  @DisplayName("补填空白仍为已批准；改动已批准的内容退回起草")
  void changingNeedsANewApproval() {
    approve();
    paper.edit(Map.of("contact", "张三 0571"), INSPECTOR.acting(Duty.INSPECTOR), AT);
    assertEquals(DocumentState.APPROVED, paper.state());
    paper.edit(Map.of("facts", "另一事实"), INSPECTOR.acting(Duty.INSPECTOR), AT);
    assertEquals(DocumentState.DRAFTED, paper.state());
  }

  @Test
  @DisplayName("未送达的对外文书不得归档，送达后不得作废；内部文书不送达")
  void servedBeforeArchived() {
    issue(paper);
    assertEquals("document.not-served", refused(DocumentAction.ARCHIVE, INSPECTOR));
    demand(DocumentAction.VOID, LEADER);
    paper.served(new ServiceRecord(ServiceMethod.ANNOUNCED, TODAY, null, "公告栏", null), INSPECTOR.acting(Duty.INSPECTOR), AT);
    assertEquals(LocalDate.of(2027, 1, 9), paper.service().effectiveOn());
    assertThrows(Conflict.class, () -> demand(DocumentAction.VOID, LEADER));
    demand(DocumentAction.ARCHIVE, INSPECTOR);

    var inside = paper(PaperType.INVESTIGATION_REPORT);
    issue(inside);
    assertEquals("document.stays-inside", assertThrows(RuleRefused.class,
        () -> DocumentAction.SERVE.demand(inside, "330110", INSPECTOR, new Occasion(TODAY, "zhang"))).code());
  }

  private void approve() {
    paper.approved(new Approval("li", "李", AT, null, "同意"), LEADER.acting(Duty.LEADER), AT);
  }

  private static void issue(Document document) {
    document.issued(new Issue("余市监罚告〔2026〕1号", TODAY, AT, "zhang", "张", "E", 1L, 2L), new DocumentSignature("", "", ""),
        new Actor("zhang", "张", "inspector", "330110"), AT);
  }

  private void demand(DocumentAction action, Officer officer) {
    action.demand(paper, "330110", officer, new Occasion(TODAY, officer.user()));
  }

  private String refused(DocumentAction action, Officer officer) {
    return assertThrows(RuleRefused.class, () -> demand(action, officer)).code();
  }

  private static Document paper(PaperType type) {
    return Document.drafted(new SubjectRef("penalty-cases", "余市监案〔2026〕1号"), 1, "330110", type, null,
        Content.of(PaperContent.of("").to("某店").with("facts", "事实")), new Actor("zhang", "张", "inspector", "330110"), AT);
  }

  private static Officer officer(String user, Duty duty) {
    return new Officer(user, user, new BureauView("330110", "余杭区局", null, "余市监", BureauLevel.COUNTY, "330100", "/100000/"), Set.of(duty));
  }
}
