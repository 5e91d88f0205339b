package org.mingcha.shared.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Signing in leads back to where one was ({@link WhereOneWas}). A form that was sent after its session had ended is shown
 * again with its address; nothing has been done, and the browser still has what was typed.
 */
@WebFilter("*.xhtml")
public class BackAfterSignIn extends HttpFilter {

  private static final String EXPIRED = "expired=true";

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    WhereOneWas.settle(request);
    var query = WhereOneWas.query(request);
    if (WhereOneWas.returned(request) && "GET".equals(request.getMethod()) && request.getQueryString() == null && !query.isEmpty()) {
      response.sendRedirect(request.getRequestURI() + "?" + query);
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (ServletException | ViewExpiredException failed) {
      if (!expired(failed) || response.isCommitted()) {
        throw failed;
      }
      var before = query.replace("&" + EXPIRED, "").replace(EXPIRED, "");
      response.sendRedirect(request.getRequestURI() + "?" + (before.isEmpty() ? "" : before + "&") + EXPIRED);
    }
  }

  private static boolean expired(Throwable failed) {
    for (var cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof ViewExpiredException) {
        return true;
      }
    }
    return false;
  }
}
