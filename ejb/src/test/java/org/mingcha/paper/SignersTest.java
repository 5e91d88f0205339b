package org.mingcha.paper;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("笔录逐页签名：由谁签，按文书写明")
class SignersTest {

  @Test
  @DisplayName("集体讨论记录由参加人签名，不留当事人签名处；送达回证由受送达人和送达人签名")
  void eachRecordIsSignedByThoseWhomItIsAbout() {
    var discussion = text(PaperType.COLLECTIVE_RECORD);
    assertTrue(discussion.contains("参加人（签名）：") && !discussion.contains("当事人（签名"), discussion);
    assertTrue(text(PaperType.SERVICE_RECEIPT).contains("受送达人（签名或者盖章）：送达人（签名）："));
    assertTrue(text(PaperType.SCENE_RECORD).contains("当事人（签名或者盖章）：执法人员（签名）："));
    assertFalse(text(PaperType.CASE_REVIEW).contains("（签名"));
  }

  private static String text(PaperType type) {
    return Papers.text(Papers.rendered(type, PaperSamples.whole(type)));
  }
}
