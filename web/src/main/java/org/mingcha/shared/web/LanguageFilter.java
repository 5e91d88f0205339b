package org.mingcha.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingcha.identity.Hat;

/** Takes {@code ?lang=en} or {@code ?lang=zh} on any page as the reader's choice for the session; until then administrators get their browser's. */
@WebFilter("*.xhtml")
public class LanguageFilter extends HttpFilter {

  @Inject private Language language;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var wanted = "GET".equals(request.getMethod()) ? request.getParameter("lang") : null;
    if (wanted != null) {
      language.choose(wanted);
    } else if (request.getHeader("Accept-Language") != null && Hat.worn(request::isUserInRole).stream().anyMatch(Hat::administers)) {
      language.follow(request.getLocale());
    }
    chain.doFilter(request, response);
  }
}
