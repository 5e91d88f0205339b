package org.mingcha.shared.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Gives queries to the resources as they were sent. The server takes unescaped Chinese in addresses, and for that hands on
 * the query decoded: a percent sign or an ampersand in a value would be read a second time, as part of the address.
 */
@WebFilter("/api/*")
public class QueryAsSent extends HttpFilter {

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    // Only where there is no body: the parameters of a form are read from it.
    chain.doFilter(request.getMethod().equals("GET") && request.getQueryString() != null ? new Encoded(request) : request, response);
  }

  private static final class Encoded extends HttpServletRequestWrapper {

    private Encoded(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getQueryString() {
      return getParameterMap().entrySet().stream()
          .flatMap(named -> Arrays.stream(named.getValue()).map(value -> encoded(named.getKey()) + "=" + encoded(value)))
          .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
  }
}
