package org.mingcha.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.procedure.InvolvedParty;

@DisplayName("案由：登记时写的一句话照写，不带列表上加在前面的当事人（程序规定第62条）")
class WrittenCauseTest {

  private static final List<InvolvedParty> PARTIES = List.of(new InvolvedParty("甲商行", null, null, null));

  @DisplayName("当事人由文书另写")
  @Test void withoutTheParty() {
    assertEquals("现场检查发现无证销售", PaperWords.cause("甲商行：现场检查发现无证销售", PARTIES));
    assertEquals("现场检查：无证销售", PaperWords.cause("现场检查：无证销售", PARTIES));
  }
}
