package org.mingcha.shared.web;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.NotPermitted;

/** Brings a file to a page. What is not there, or out of the reader's sight, is not found; what the reader may not have is forbidden. */
public abstract class FileServlet extends HttpServlet {

  /** Writes the file that the address asks for, with its headers. */
  protected abstract void send(HttpServletRequest request, HttpServletResponse response) throws IOException;

  @Override
  protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    try {
      send(request, response);
    } catch (NotFound nothing) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (NotPermitted | EJBAccessException barred) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
