package org.mingcha.report.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.report.ReceiptDesk;

/** Brings the receipt of a report as a paper to officers who may see the report. */
@WebServlet("/report/receipt")
public class ReceiptServlet extends HttpServlet {

  @Inject private ReceiptDesk desk;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      var receipt = desk.of(String.valueOf(request.getParameter("number")));
      var ofd = "ofd".equals(request.getParameter("form"));
      response.setContentType(ofd ? "application/ofd" : "application/pdf");
      response.setHeader("Content-Disposition", "attachment; filename=\"receipt." + (ofd ? "ofd" : "pdf") + "\"");
      if (ofd) {
        receipt.writeOfd(response.getOutputStream());
      } else {
        receipt.writePdf(response.getOutputStream());
      }
    } catch (NotFound nothing) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (NotPermitted | EJBAccessException barred) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
