package org.mingcha.interview.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.mingcha.enclosure.EnclosureDesk;
import org.mingcha.interview.InterviewFileDesk;
import org.mingcha.shared.web.EnclosureServlet;

/** A file that proves a commitment: {@code /interview/attachment?number=…&id=…}. */
@WebServlet("/interview/attachment")
public class ProofServlet extends EnclosureServlet {

  @Inject private InterviewFileDesk files;

  @Override
  protected EnclosureDesk desk() {
    return files;
  }
}
