package org.mingcha.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mingcha.identity.ColumnDesk;
import org.mingcha.shared.web.ListColumns.Column;

/** The columns of the list on this page: which can be chosen, and which the reader has left out. */
@Named
@RequestScoped
public class Columns {

  @Inject private ColumnDesk desk;
  @Inject private Attempt attempt;
  private Set<String> hidden;
  private final Map<String, Boolean> shown = new HashMap<>();

  /** The keys of the headings that may be left out. */
  public List<String> getNames() {
    return ListColumns.of(page()).stream().filter(column -> !column.fixed()).map(Column::name).toList();
  }

  /** Each of these names with whether it is shown; a form writes into it. */
  public Map<String, Boolean> getShown() {
    if (shown.isEmpty()) {
      getNames().forEach(name -> shown.put(name, !hidden().contains(name)));
    }
    return shown;
  }

  /** The classes that leave out the columns of a table, by their places in it. */
  public String getLeftOut() {
    var columns = ListColumns.of(page());
    return IntStream.range(0, columns.size()).filter(nth -> !columns.get(nth).fixed() && hidden().contains(columns.get(nth).name()))
        .mapToObj(nth -> "mc-without-" + (nth + 1)).collect(Collectors.joining(" "));
  }

  /** Keeps what was chosen and shows the same place of the list. */
  public String keep() {
    var without = getNames().stream().filter(name -> !Boolean.TRUE.equals(shown.get(name))).toList();
    return attempt.to(() -> {
      desk.hide(page(), without);
      return page() + "?faces-redirect=true&includeViewParams=true";
    });
  }

  private Set<String> hidden() {
    if (hidden == null) {
      hidden = desk.hidden(page());
    }
    return hidden;
  }

  private static String page() {
    return FacesContext.getCurrentInstance().getViewRoot().getViewId();
  }
}
