package org.mingcha.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlOutputLabel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The labels of the page that has just been sent. */
record LabelsOnPage(UIViewRoot page) implements FieldLabels.Labelled {

  /** A pointer names one file where the page takes several. */
  @Override
  public Optional<String> label(String field) {
    return shown(page).filter(HtmlOutputLabel.class::isInstance).map(HtmlOutputLabel.class::cast)
        .filter(label -> field.equals(label.getFor()) || (field + "s").equals(label.getFor()))
        .map(label -> String.valueOf(label.getValue())).filter(text -> !text.isBlank()).findFirst();
  }

  @Override
  public String component() {
    return page.getViewId().replaceAll("^/([^/]*)/.*", "$1");
  }

  /** The components of the steps that are open; what a repeated row holds has no place of its own. */
  private static Stream<UIComponent> shown(UIComponent page) {
    var found = new ArrayList<UIComponent>();
    Deque<UIComponent> open = new ArrayDeque<>(List.of(page));
    while (!open.isEmpty()) {
      var one = open.pop();
      if (one.isRendered()) {
        found.add(one);
        if (!one.getClass().getSimpleName().equals("UIRepeat")) {
          one.getFacetsAndChildren().forEachRemaining(open::add);
        }
      }
    }
    return found.stream();
  }
}
