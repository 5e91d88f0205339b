package org.mingcha.referral.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.mingcha.enclosure.EnclosureDesk;
import org.mingcha.referral.ReferralFileDesk;
import org.mingcha.shared.web.EnclosureServlet;

/** A file behind the list of evidence: {@code /referral/attachment?number=…&id=…}. */
@WebServlet("/referral/attachment")
public class EvidenceServlet extends EnclosureServlet {

  @Inject private ReferralFileDesk files;

  @Override
  protected EnclosureDesk desk() {
    return files;
  }
}
