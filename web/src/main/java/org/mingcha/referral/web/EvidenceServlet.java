package org.mingcha.referral.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.OutputStream;
import org.mingcha.enclosure.Enclosure;
import org.mingcha.referral.ReferralFileDesk;
import org.mingcha.shared.web.EnclosureServlet;

/** A file behind the list of evidence: {@code /referral/attachment?number=…&id=…}. */
@WebServlet("/referral/attachment")
public class EvidenceServlet extends EnclosureServlet {

  @Inject private ReferralFileDesk desk;

  @Override
  protected Enclosure find(String number, String id) {
    return desk.file(number, id);
  }

  @Override
  protected void copy(Enclosure file, OutputStream out) throws IOException {
    desk.copy(file, out);
  }
}
