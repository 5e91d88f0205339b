package org.mingcha.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingcha.identity.Hat;

/**
 * Refuses, before anything else is asked, an account that holds what nobody may hold together: two of the three
 * administrators' roles, or one of them with an office of a bureau or a platform (三员分立).
 */
@WebFilter("/*")
public class OneHatFilter extends HttpFilter {

  /** The problem, where {@link ProblemServlet} finds it. */
  static final String CODE = "identity.two-hats";

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (Hat.worn(request::isUserInRole).size() > 1) {
      request.setAttribute(CODE, true);
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    chain.doFilter(request, response);
  }
}
