package org.mingcha.board.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.mingcha.board.BoardDesk;
import org.mingcha.board.ListDesk;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;
import org.mingcha.shared.Csv;
import org.mingcha.shared.web.Words;

/** The lists of matters as tables to be saved: {@code /export/leads?stage=VERIFYING}, with the filters of the page. */
@WebServlet("/export/*")
public class ExportServlet extends HttpServlet {

  private static final int ROWS = 200;

  @Inject private ListDesk lists;
  @Inject private BoardDesk board;
  @Inject private Words words;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var kind = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    if (!words.getMatterKinds().contains(kind)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      var filter = filter(request);
      write(kind, cursor -> lists.list(kind, filter, cursor, ROWS), response);
    } catch (NotPermitted | EJBAccessException barred) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /** Page by page, so that a list of any length goes out in the memory of one; the first is read before anything is said. */
  private void write(String kind, Function<String, Page<MatterRow>> list, HttpServletResponse response) throws IOException {
    var page = list.apply(null);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + kind + ".csv\"");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    var csv = Csv.to(response.getWriter());
    csv.row(words.of("shared.number"), words.of("shared.matter-title"), words.of("shared.stage"), words.of("board.bureau"),
        words.of("board.due"), words.of("board.next"), words.of("shared.opened-at"));
    while (true) {
      words.learnBureaus(page.items().stream().map(MatterRow::bureau));
      page.items().forEach(row -> csv.row(row.number(), row.title(), words.stage(kind, row.stage()), words.bureau(row.bureau()),
          row.dueOn(), row.nextMove() == null ? null : words.move(kind, row.nextMove()), words.time(row.openedAt())));
      if (page.next() == null) {
        return;
      }
      page = list.apply(page.next());
    }
  }

  private MatterFilter filter(HttpServletRequest request) {
    var mine = "true".equals(request.getParameter("mine")) ? board.reader().user() : null;
    return new MatterFilter(told(request, "stage"), null, mine, told(request, "party"), told(request, "q"), null);
  }

  private static String told(HttpServletRequest request, String name) {
    var text = request.getParameter(name);
    return text == null || text.isBlank() ? null : text.strip();
  }
}
