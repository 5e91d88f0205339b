package org.mingcha.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.view.ActionView;
import org.mingcha.shared.web.Doors.Barred;
import org.mingcha.shared.web.Doors.Door;

@DisplayName("另行开展的按钮：可用的可点，不可用的按理由排在一起")
class DoorsTest {

  private static final SubjectRef CASE = new SubjectRef("penalty-cases", "余市监案〔2026〕9号");
  private static final String ENCODED = "%E4%BD%99%E5%B8%82%E7%9B%91%E6%A1%88%E3%80%942026%E3%80%959%E5%8F%B7";
  private static final List<Way> WAYS = List.of(new Way("order", "rectification.open", "/o?kind={kind}&within={number}"),
      new Way("interview", "interview.open", "/i?from={number}"), new Way("preservation", "measure.preserve", "/p?within={number}"),
      new Way("seizure", "measure.seize", "/s?within={number}"), new Way("summary-penalty", "summary.open", "/d?lead={number}"));

  @Test
  @DisplayName("可用的在前；同一理由的在一起；本类事项没有的不显示")
  void openAndBarred() {
    var doors = Doors.of(CASE, List.of(no("order", "办结"), yes("interview"), no("preservation", "不在调查"), no("seizure", "不在调查")), WAYS,
        key -> key, ActionView::reason);

    assertEquals(List.of(new Door("interview.open", "/i?from=" + ENCODED)), doors.open());
    assertEquals(List.of(new Barred("办结", List.of(new Door("rectification.open", "/o?kind=penalty-cases&within=" + ENCODED))),
        new Barred("不在调查", List.of(new Door("measure.preserve", "/p?within=" + ENCODED), new Door("measure.seize", "/s?within=" + ENCODED)))),
        doors.barred());
  }

  private static ActionView yes(String name) {
    return new ActionView(name, true, null, Map.of(), "-", "inspector", List.of());
  }

  private static ActionView no(String name, String reason) {
    return new ActionView(name, false, reason, Map.of(), "-", "inspector", List.of());
  }
}
