package org.mingcha.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/**
 * What browsers may do with our pages: run our own scripts and none in the page itself, show our own pictures, stand in no
 * frame of another site. A form may lead to the sign-in, for the session may be over.
 */
@WebFilter("*.xhtml")
public class PageHeaders extends HttpFilter {

  private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; "
      + "frame-ancestors 'none'; form-action 'self' " + signIn();

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    chain.doFilter(request, response);
  }

  private static String signIn() {
    var provider = URI.create(System.getenv("OIDC_PROVIDER_URL"));
    return provider.getScheme() + "://" + provider.getAuthority();
  }
}
