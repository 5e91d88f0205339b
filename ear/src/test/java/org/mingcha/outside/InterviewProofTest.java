package org.mingcha.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingcha.house.MingchaRuns;
import org.mingcha.kernel.Sm3;

@DisplayName("约谈：承诺的证明文件，报批中的撤回（第110号令第23条）")
@ExtendWith(MingchaRuns.class)
class InterviewProofTest {

  private static final String REASON = "{\"reason\": \"经营者已自行整改\"}";

  private final Caller inspector = SomeLeads.INSPECTOR;
  private final Caller unitHead = Caller.officer("yuhang.unithead");

  @Test
  @DisplayName("证明可以是文件：按所读的版本附上，登记证明时写明，有摘要，看得见约谈的才能取得")
  void aCommitmentIsProvenByAFile() {
    // given an interview with a commitment, and a file that proves it
    var interview = SomeInterviews.committed();
    assertEquals(412, inspector.encloses(interview, "清单.txt", "已下架", "\"99\"").status());
    assertEquals(403, unitHead.encloses(interview, "清单.txt", "已下架").status());
    var kept = inspector.encloses(interview, "清单.txt", "已下架", null);
    assertEquals("201 1 清单.txt text/plain " + Sm3.hex("已下架"), kept.status() + " " + kept.text("/id") + " " + kept.text("/fileName") + " "
        + kept.text("/mediaType") + " " + kept.text("/sm3"), kept.body());
    assertTrue(kept.text("/sha256").matches("[0-9a-f]{64}"));

    // when the proof names a file that is not there, it is refused; with the right one it is recorded
    var wrong = inspector.act(interview, "record-proof", proof("2"));
    assertEquals("422 /attachment interview.attachment", wrong.status() + " " + wrong.text("/violations/0/pointer") + " " + wrong.text("/violations/0/code"));
    var proven = inspector.act(interview, "record-proof", proof("1"));
    assertEquals("PROVEN 1 清单.txt", proven.text("/commitments/0/state") + " " + proven.text("/commitments/0/attachment") + " "
        + proven.text("/attachments/0/fileName"), proven.body());

    // then whoever sees the interview has the file, on the page too, and nobody else
    var file = interview + "/attachments/1";
    var page = "/interview/attachment?number=" + Caller.encoded(proven.text("/number")) + "&id=1";
    assertEquals("已下架 已下架", inspector.get(file).body() + " " + Caller.officer("hangzhou.inspector1").get(page).body());
    assertEquals("404 404 403", Caller.officer("cixi.inspector1").get(file).status() + " " + Caller.officer("cixi.inspector1").get(page).status()
        + " " + Caller.platform("platform-a").get(file).status());
    assertTrue(inspector.get(interview + "/timeline").body().contains("attach-file"));
    inspector.act(interview, "close", "{\"outcome\": \"落实\"}");
    assertEquals(409, inspector.encloses(interview, "后补.txt", "晚了").status());
  }

  @Test
  @DisplayName("报批中可以撤回：审批表终结，不再等人签批")
  void withdrawnWhileProposed() {
    var interview = SomeInterviews.proposed();
    var number = inspector.get(interview).text("/number");
    assertTrue(unitHead.work().contains(number));
    assertEquals(403, unitHead.act(interview, "withdraw", REASON).status());
    var withdrawn = inspector.act(interview, "withdraw", REASON);
    assertEquals("200 WITHDRAWN", withdrawn.status() + " " + withdrawn.text("/stage"), withdrawn.body());
    assertFalse(withdrawn.json().at("/approvals/0/closedAt").isNull(), withdrawn.body());
    assertFalse(unitHead.work().contains(number));
    assertEquals(409, unitHead.act(interview, "endorse", SomeReferrals.OPINION).status());
  }

  private static String proof(String attachment) {
    return "{\"commitment\": 1, \"proof\": \"已核对\", \"attachment\": \"" + attachment + "\"}";
  }
}
