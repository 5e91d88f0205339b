package org.mingcha.shared.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.mingcha.shared.Texts;
import org.mingcha.shared.rest.Json;
import org.mingcha.shared.rest.Outage;
import org.mingcha.shared.rest.Problem;

/** Says what went wrong where the server answers before the application: a problem below /api, a page elsewhere. */
@WebServlet("/problem")
public class ProblemServlet extends HttpServlet {

  private static final System.Logger LOG = System.getLogger(ProblemServlet.class.getName());

  @Inject private Language language;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND); // asked for by itself, it has nothing to say
      return;
    }
    var status = status(request, response);
    var from = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (from != null && from.startsWith("/api/")) {
      problem(status, from, request, response);
    } else {
      page(status, request, response);
    }
  }

  /** A page that found no database is no fault: the reader tries again. */
  private static int status(HttpServletRequest request, HttpServletResponse response) {
    var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (failure != null && Outage.causes(failure)) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      response.setIntHeader("Retry-After", Outage.SECONDS);
    }
    return response.getStatus();
  }

  private static void problem(int status, String from, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var key = key(status, request);
    var problem = Problem.of(status, key, Map.of(), from, Texts.in(language(request)).of(key));
    if (fault(status, request)) {
      problem = problem.incident(logged(request));
    }
    response.setContentType(Problem.MEDIA_TYPE);
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(Json.write(problem));
  }

  private void page(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
    var texts = Texts.in(chosen(request));
    response.setContentType("text/html;charset=UTF-8");
    response.getWriter().write("""
        <!DOCTYPE html><html lang="%s"><head><meta charset="utf-8"><title>%s · %s</title>
        <link rel="stylesheet" href="/resources/css/mingcha.css"><script src="/resources/js/mingcha.js" defer></script></head>
        <body class="mc-error"><header class="mc-top"><a class="mc-brand" href="/">%s</a></header>
        <main><h1>%s</h1>%s<p><a class="mc-button mc-plain" href="/">%s</a></p></main></body></html>"""
        .formatted(texts.locale().getLanguage(), texts.of(key(status, request)), texts.of("shared.product"), texts.of("shared.product"),
            texts.of(key(status, request)), incident(status, request, texts), texts.of("shared.home")));
  }

  private static String key(int status, HttpServletRequest request) {
    if (request.getAttribute(OneHatFilter.CODE) != null) {
      return OneHatFilter.CODE;
    }
    return expired(request) ? "shared.expired" : "shared.status." + status;
  }

  private static boolean expired(HttpServletRequest request) {
    for (var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION); cause != null; cause = cause.getCause()) {
      if (cause instanceof ViewExpiredException) {
        return true;
      }
    }
    return false;
  }

  /** A paragraph with the number by which a fault is found in the log; nothing for what is no fault of ours. */
  private static String incident(int status, HttpServletRequest request, Texts texts) {
    return fault(status, request) ? "<p>" + texts.of("shared.incident", "number", logged(request)) + "</p>" : "";
  }

  private static boolean fault(int status, HttpServletRequest request) {
    return status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR && !expired(request);
  }

  private static String logged(HttpServletRequest request) {
    var number = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(System.Logger.Level.ERROR, "incident " + number + " at " + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
        (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    return number;
  }

  /** A reader of pages has chosen a language; whoever has no session yet gets the browser's. */
  private Locale chosen(HttpServletRequest request) {
    return request.getSession(false) == null ? language(request) : language.getLocale();
  }

  private static Locale language(HttpServletRequest request) {
    return request.getHeader("Accept-Language") == null ? Locale.CHINESE : request.getLocale();
  }
}
