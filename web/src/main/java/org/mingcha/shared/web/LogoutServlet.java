package org.mingcha.shared.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Ends the session here and at Keycloak (退出). */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var idToken = request.getUserPrincipal() instanceof OidcPrincipal<?> principal
        ? principal.getOidcSecurityContext().getIDTokenString() : null;
    request.getSession().invalidate();
    var home = request.getScheme() + "://" + request.getHeader("Host") + "/";
    response.sendRedirect(System.getenv("OIDC_PROVIDER_URL") + "/protocol/openid-connect/logout?post_logout_redirect_uri="
        + encode(home) + (idToken == null ? "&client_id=" + encode(System.getenv("OIDC_CLIENT_ID"))
            : "&id_token_hint=" + encode(idToken)));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
