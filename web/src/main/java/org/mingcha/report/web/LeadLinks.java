package org.mingcha.report.web;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a report's officer goes on. */
final class LeadLinks {

  private LeadLinks() {}

  /** Sends the reader to a lead. */
  static void follow(String number) {
    var faces = FacesContext.getCurrentInstance().getExternalContext();
    try {
      faces.redirect(faces.getRequestContextPath() + "/lead/lead.xhtml?number="
          + URLEncoder.encode(number, StandardCharsets.UTF_8));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
