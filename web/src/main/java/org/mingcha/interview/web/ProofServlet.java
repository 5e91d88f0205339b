package org.mingcha.interview.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.OutputStream;
import org.mingcha.enclosure.Enclosure;
import org.mingcha.interview.InterviewFileDesk;
import org.mingcha.shared.web.EnclosureServlet;

/** A file that proves a commitment: {@code /interview/attachment?number=…&id=…}. */
@WebServlet("/interview/attachment")
public class ProofServlet extends EnclosureServlet {

  @Inject private InterviewFileDesk desk;

  @Override
  protected Enclosure find(String number, String id) {
    return desk.file(number, id);
  }

  @Override
  protected void copy(Enclosure file, OutputStream out) throws IOException {
    desk.copy(file, out);
  }
}
