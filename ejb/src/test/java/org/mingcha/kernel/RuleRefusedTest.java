package org.mingcha.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.ApplicationException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleRefusedTest {

  @Test void theFactsOfARefusalStandStill() {
    var facts = new HashMap<>(Map.of("dueOn", "2026-12-20"));
    var refused = new RuleRefused("penalty.rectify-first", Citation.of("SAMR-110@2025:27"), facts);
    facts.clear();

    assertEquals(Map.of("dueOn", "2026-12-20"), refused.facts());
    assertThrows(UnsupportedOperationException.class, () -> refused.facts().clear());
    assertEquals(0, refused.getStackTrace().length);
  }

  @ParameterizedTest
  @ValueSource(classes = {RuleRefused.class, NotFound.class})
  void anAnswerThatIsNoFaultUndoesTheTransactionAndReachesTheCaller(Class<?> answer) {
    assertTrue(answer.getAnnotation(ApplicationException.class).rollback());
    assertTrue(RuntimeException.class.isAssignableFrom(answer));
  }

  @Test void theSystemActsUnderAName() {
    assertEquals(new Actor("system:relay", "relay", "system", null), Actor.system("relay"));
    assertThrows(IllegalArgumentException.class, () -> new Actor(" ", "李", "inspector", "330110"));
  }
}
