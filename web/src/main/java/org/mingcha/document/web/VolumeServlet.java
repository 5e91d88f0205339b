package org.mingcha.document.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.mingcha.document.volume.Volume;
import org.mingcha.document.volume.BindingDesk;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.shared.web.FileServlet;

/** Brings the volumes of a matter to whoever may see it: bound as PDF, or packed with all their files. */
@WebServlet("/document/volume")
public class VolumeServlet extends FileServlet {

  @Inject private BindingDesk desk;

  @Override
  protected void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
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
    } catch (IllegalArgumentException nothing) {
      throw new NotFound("volumes", String.valueOf(request.getParameter("number")));
    }
  }

  private static void send(byte[] bytes, String type, String name, HttpServletResponse response) throws IOException {
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.getOutputStream().write(bytes);
  }
}
