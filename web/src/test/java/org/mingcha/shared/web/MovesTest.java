package org.mingcha.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.procedure.view.ActionView;

@DisplayName("步骤的表单：不能办理的写明理由和条文，办理按钮不可用")
class MovesTest {

  private static final List<ActionView> STEPS = List.of(step("propose", true, null), step("approve", false, "approval.own"), step("decide", false, "identity.role"));

  private final Moves moves = new Moves(new Words() {

    @Override
    public String of(String key) {
      return key;
    }

    @Override
    public String refusal(ActionView action) {
      return action.reason();
    }

    @Override
    public String withBasis(String what, String citation) {
      return what + "（" + citation + "）";
    }
  });

  @Test
  @DisplayName("能办理的没有理由；法律不许的带条文；别的岗位办理的只写岗位；当前阶段没有的也写明")
  void whatStandsAgainstAStep() {
    assertEquals("", moves.against(STEPS, "propose"));
    assertEquals("approval.own（SAMR-PROC@2022:49）", moves.against(STEPS, "approve"));
    assertEquals("identity.role", moves.against(STEPS, "decide"));
    assertEquals("procedure.other-stage", moves.against(STEPS, "archive"));
  }

  @Test
  @DisplayName("所有步骤共用的表单：按钮在画出时不可用，提交时仍由法律退回")
  void theSharedFormAsksIt() throws IOException {
    var form = Files.readString(Path.of("src/main/webapp/WEB-INF/tags/act.xhtml"));
    var button = form.substring(form.indexOf("<h:commandButton"));

    assertTrue(button.contains("disabled=\"#{facesContext.currentPhaseId.ordinal eq 6 and not empty moves.against("), button);
  }

  private static ActionView step(String name, boolean allowed, String reason) {
    return new ActionView(name, allowed, reason, Map.of(), "SAMR-PROC@2022:49", "leader", List.of());
  }
}
