package org.mingcha.report.web;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mingcha.lead.LeadView;

/** Where a report's officer goes on. */
final class LeadLinks {

  private LeadLinks() {}

  /** Sends the reader to the lead opened, or to the list when there are several. */
  static void follow(List<LeadView> opened) {
    var page = opened.size() == 1
        ? "/lead/lead.xhtml?number=" + URLEncoder.encode(opened.get(0).number(), StandardCharsets.UTF_8)
        : "/lead/list.xhtml?stage=REGISTERED&mine=true";
    var faces = FacesContext.getCurrentInstance().getExternalContext();
    try {
      faces.redirect(faces.getRequestContextPath() + page);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
