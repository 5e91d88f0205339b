package org.mingcha.review;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingcha.kernel.Invalid;

@DisplayName("审核意见：七项内容逐项审核，有问题的不得同意（程序规定第53、54条）")
class ReviewOpinionTest {

  private static final Objections UNCLEAR = new Objections(Map.of(ReviewPoint.FACTS, "没有进货凭证"));

  @DisplayName("写有问题的，同意不收，其他结论都收")
  @ParameterizedTest(name = "{0}")
  @EnumSource(ReviewConclusion.class)
  void whoObjectsDoesNotAgree(ReviewConclusion conclusion) {
    var said = new ReviewOpinion(conclusion, "见逐项意见", UNCLEAR);

    if (conclusion == ReviewConclusion.AGREE) {
      var refused = assertThrows(Invalid.class, said::demandUsable);
      assertEquals("/objections review.agreed-with-objections", refused.violations().get(0).pointer() + " " + refused.violations().get(0).code());
    } else {
      assertDoesNotThrow(said::demandUsable);
    }
  }

  @DisplayName("没有写问题的是没有问题；存取之后一字不差，此前的审核没有逐项意见")
  @Test void keptWhole() {
    var column = new ObjectionsColumn();

    assertEquals(UNCLEAR, column.convertToEntityAttribute(column.convertToDatabaseColumn(UNCLEAR)));
    assertEquals(Objections.NONE, column.convertToEntityAttribute(null));
    assertEquals("没有进货凭证 true", UNCLEAR.at(ReviewPoint.FACTS).orElseThrow() + " " + UNCLEAR.at(ReviewPoint.PARTY).isEmpty());
  }
}
