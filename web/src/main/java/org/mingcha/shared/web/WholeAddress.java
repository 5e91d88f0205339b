package org.mingcha.shared.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Forms are sent to the address that the page was opened with, matter and step included: when the session is over, signing in
 * leads back to the very form. Links and redirections say for themselves what they lead to.
 */
public class WholeAddress extends ViewHandlerWrapper {

  /**
   * What says which thing and which form a page is about; filters of lists are not among it, because they are fields of forms
   * themselves. What is typed is kept in the browser by these (mingcha.js): one that is left out would carry it to another thing.
   */
  static final List<String> KEPT = List.of("number", "act", "signing", "kind", "within", "from", "user", "uscc", "year", "id",
      "piece", "lead", "plan", "line", "capacity", "limit", "topic", "type", "bureau", "name");

  public WholeAddress(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext faces, String viewId) {
    var plain = super.getActionURL(faces, viewId);
    if (faces.getAttributes().containsKey(WholeAddress.class) || faces.getViewRoot() == null
        || !viewId.equals(faces.getViewRoot().getViewId())) {
      return plain;
    }
    var asked = faces.getExternalContext().getRequestParameterMap();
    var query = KEPT.stream().filter(name -> asked.get(name) != null && !asked.get(name).isEmpty())
        .map(name -> name + "=" + URLEncoder.encode(asked.get(name), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    return query.isEmpty() ? plain : plain + "?" + query;
  }

  @Override
  public String getBookmarkableURL(FacesContext faces, String viewId, Map<String, List<String>> asked, boolean withViewParams) {
    return without(faces, () -> super.getBookmarkableURL(faces, viewId, asked, withViewParams));
  }

  @Override
  public String getRedirectURL(FacesContext faces, String viewId, Map<String, List<String>> asked, boolean withViewParams) {
    return without(faces, () -> super.getRedirectURL(faces, viewId, asked, withViewParams));
  }

  /** The wrapped handler asks for the address of the page through this one. */
  private static String without(FacesContext faces, Supplier<String> address) {
    faces.getAttributes().put(WholeAddress.class, true);
    try {
      return address.get();
    } finally {
      faces.getAttributes().remove(WholeAddress.class);
    }
  }
}
