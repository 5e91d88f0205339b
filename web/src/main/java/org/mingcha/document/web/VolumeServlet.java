package org.mingcha.document.web;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.mingcha.document.volume.Volume;
import org.mingcha.document.volume.BindingDesk;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.SubjectRef;

/** Brings the volumes of a matter to whoever may see it: bound as PDF, or packed with all their files. */
@WebServlet("/document/volume")
public class VolumeServlet extends HttpServlet {

  @Inject private BindingDesk desk;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      var matter = new SubjectRef(request.getParameter("kind"), request.getParameter("number"));
      var file = String.valueOf(request.getParameter("file"));
      switch (file) {
        case "main.pdf" -> send(desk.pdf(matter, Volume.MAIN), "application/pdf", file, response);
        case "sub.pdf" -> send(desk.pdf(matter, Volume.SUB), "application/pdf", file, response);
        case "package.zip" -> {
          var zip = new ByteArrayOutputStream();
          desk.pack(matter, zip);
          send(zip.toByteArray(), "application/zip", file, response);
        }
        default -> throw new NotFound("volumes", file);
      }
    } catch (NotFound | IllegalArgumentException nothing) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (NotPermitted | EJBAccessException barred) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static void send(byte[] bytes, String type, String name, HttpServletResponse response) throws IOException {
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.getOutputStream().write(bytes);
  }
}
