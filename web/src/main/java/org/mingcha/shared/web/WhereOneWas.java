package org.mingcha.shared.web;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;

/**
 * Notes in the session, before the server asks anybody to sign in, which page is wanted and what stands behind its question
 * mark: the server's own sign-in leads back to the page and forgets the rest. {@link BackAfterSignIn} goes on from there. What
 * it needs is put into the request here, because a form that is sent again after signing in comes with its old cookies.
 */
@WebListener
public class WhereOneWas implements ServletRequestListener {

  private static final String WANTED = "mingcha.wanted";
  private static final String RETURNED = "mingcha.returned";
  /** A session of somebody who has not signed in (yet) is kept for so many seconds. */
  private static final int UNTIL_SIGNED_IN = 600;

  @Override
  public void requestInitialized(ServletRequestEvent event) {
    var request = (HttpServletRequest) event.getServletRequest();
    var page = request.getRequestURI();
    if (!page.endsWith(".xhtml") || page.startsWith("/public/")) {
      return;
    }
    var query = request.getQueryString();
    if (query == null) {
      recall(request);
    } else if (fromKeycloak(query)) {
      session(request).setAttribute(RETURNED, true);
    } else {
      session(request).setAttribute(WANTED, page + "?" + encoded(query));
    }
  }

  /** Whether this request is the first after signing in. */
  static boolean returned(HttpServletRequest request) {
    return request.getAttribute(RETURNED) != null;
  }

  /** What stood behind the question mark: of this request, or of the last one to the same page; empty for nothing. */
  static String query(HttpServletRequest request) {
    if (request.getQueryString() != null) {
      return encoded(request.getQueryString());
    }
    var wanted = (String) request.getAttribute(WANTED);
    var page = request.getRequestURI() + "?";
    return wanted == null || !wanted.startsWith(page) ? "" : wanted.substring(page.length());
  }

  /** Gives the session of whoever has signed in its usual length. */
  static void settle(HttpServletRequest request) {
    var session = request.getUserPrincipal() == null ? null : request.getSession(false);
    if (session != null && session.getMaxInactiveInterval() == UNTIL_SIGNED_IN) {
      session.setMaxInactiveInterval(request.getServletContext().getSessionTimeout() * 60);
    }
  }

  private static void recall(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      request.setAttribute(WANTED, session.getAttribute(WANTED));
      request.setAttribute(RETURNED, session.getAttribute(RETURNED));
      session.removeAttribute(RETURNED);
    }
  }

  private static boolean fromKeycloak(String query) {
    return query.contains("session_state=") && query.contains("code=");
  }

  private static HttpSession session(HttpServletRequest request) {
    var session = request.getSession(true);
    if (session.isNew()) {
      session.setMaxInactiveInterval(UNTIL_SIGNED_IN);
    }
    return session;
  }

  /** The server gives a query as it came or decoded; in an address it has to be encoded. */
  private static String encoded(String query) {
    var text = new StringBuilder();
    for (byte octet : query.getBytes(StandardCharsets.UTF_8)) {
      var plain = octet > ' ' && octet < 0x7f && "\"<>\\^`{|}".indexOf(octet) < 0;
      text.append(plain ? String.valueOf((char) octet) : "%%%02X".formatted(octet));
    }
    return text.toString();
  }
}
