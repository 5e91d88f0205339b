package org.mingcha.document.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingcha.document.DocumentDesk;
import org.mingcha.document.DocumentPageDesk;
import org.mingcha.document.DocumentView;
import org.mingcha.kernel.NotFound;
import org.mingcha.shared.Downloads;
import org.mingcha.shared.web.FileServlet;
import org.mingcha.store.StoredFile;

/** Brings a paper to whoever may see its matter: its files to be saved, or the picture of a page to be looked at. */
@WebServlet("/document/file")
public class DocumentFileServlet extends FileServlet {

  @Inject private DocumentDesk desk;
  @Inject private DocumentPageDesk pages;

  @Override
  protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    long id = number(request, "id");
    switch (String.valueOf(request.getParameter("form"))) {
      case "pdf" -> send(desk.view(id), desk.view(id).pdf(), ".pdf", "application/pdf", response);
      case "ofd" -> send(desk.view(id), desk.view(id).ofd(), ".ofd", "application/ofd", response);
      case "page" -> picture(pages.picture(id, (int) number(request, "page")), response);
      default -> throw new NotFound("document-file", String.valueOf(id));
    }
  }

  private void send(DocumentView paper, StoredFile file, String ending, String type, HttpServletResponse response) throws IOException {
    if (file == null) {
      throw new NotFound("document-file", ending);
    }
    response.setContentType(type);
    Downloads.headers(paper.fileName() + ending, file).forEach((name, value) -> response.setHeader(name, String.valueOf(value)));
    pages.copy(file, response.getOutputStream());
  }

  private static void picture(byte[] png, HttpServletResponse response) throws IOException {
    response.setContentType("image/png");
    response.setContentLength(png.length);
    response.setHeader("Cache-Control", "private, max-age=600");
    response.getOutputStream().write(png);
  }

  private static long number(HttpServletRequest request, String name) {
    var text = String.valueOf(request.getParameter(name));
    if (!text.matches("\\d{1,9}")) {
      throw new NotFound("document-file", text);
    }
    return Long.parseLong(text);
  }
}
