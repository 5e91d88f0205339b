package org.mingcha.board.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingcha.shared.Csv;
import org.mingcha.shared.web.FileServlet;
import org.mingcha.shared.web.Words;

/** The lists as tables to be saved: {@code /export/leads?stage=VERIFYING}, with the filters of their pages. */
@WebServlet("/export/*")
public class ExportServlet extends FileServlet {

  @Inject private ExportTables tables;
  @Inject private Words words;

  @Override
  protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var list = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    var table = tables.of(list, name -> told(request, name));
    if (table == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      write(list, table, response);
    }
  }

  /** Page by page, so that a list of any length goes out in the memory of one; the first is read before anything is said. */
  private void write(String list, ExportTable<?> table, HttpServletResponse response) throws IOException {
    var page = table.page(null);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + list + ".csv\"");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    var csv = Csv.to(response.getWriter());
    csv.row(table.headings().stream().map(words::of).toArray());
    while (true) {
      page.items().forEach(csv::row);
      if (page.next() == null) {
        return;
      }
      page = table.page(page.next());
    }
  }

  private static String told(HttpServletRequest request, String name) {
    var text = request.getParameter(name);
    return text == null || text.isBlank() ? null : text.replace("\0", "").strip();
  }
}
