package org.mingcha.shared.web;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.wildfly.security.http.oidc.OidcClientConfiguration;
import org.wildfly.security.http.oidc.OidcClientConfigurationBuilder;
import org.wildfly.security.http.oidc.OidcClientConfigurationResolver;
import org.wildfly.security.http.oidc.OidcHttpFacade;
import org.wildfly.security.http.oidc.OidcJsonConfiguration;

/**
 * Decides by path how a caller proves who it is: below {@code /api} by a bearer token and nothing else (so a session
 * cookie is worth nothing there, and no request can be forged across sites), elsewhere by signing in at Keycloak. Whoever
 * brings a token to a page is held to the same audience as at the API.
 */
public class OidcByPath implements OidcClientConfigurationResolver {

  private enum Way {
    TOKEN, PAGE, SCRIPT;

    static Way of(OidcHttpFacade.Request request) {
      if (request.getRelativePath().startsWith("/api/") || bringsToken(request)) return TOKEN;
      return request.getHeader("Faces-Request") == null ? PAGE : SCRIPT;
    }

    private static boolean bringsToken(OidcHttpFacade.Request request) {
      return request.getHeader("Authorization") != null || request.getQueryParamValue("access_token") != null;
    }
  }

  private static final String AUDIENCE = "mingcha-api";
  private final Map<Way, OidcClientConfiguration> known = new ConcurrentHashMap<>();

  @Override
  public OidcClientConfiguration resolve(OidcHttpFacade.Request request) {
    return known.computeIfAbsent(Way.of(request), OidcByPath::configuration);
  }

  private static OidcClientConfiguration configuration(Way way) {
    var json = new OidcJsonConfiguration();
    json.setProviderUrl(variable("OIDC_PROVIDER_URL"));
    json.setPrincipalAttribute("preferred_username");
    json.setSslRequired("none"); // TLS ends at the gateway
    json.setUseRealmRoleMappings(true);
    if (way == Way.TOKEN) {
      json.setResource(AUDIENCE);
      json.setBearerOnly(true);
      json.setVerifyTokenAudience(true);
      // Asked for when a token names no key. Nobody knows it, so such a token is refused; without it the check breaks off.
      json.setCredentials(Map.of("secret", UUID.randomUUID().toString() + UUID.randomUUID()));
    } else {
      json.setResource(variable("OIDC_CLIENT_ID"));
      json.setCredentials(Map.of("secret", variable("OIDC_CLIENT_SECRET")));
      json.setPkce(true);
      // A script of a page whose session is over gets 401, not the address of a login page that it cannot show.
      json.setAutodetectBearerOnly(way == Way.SCRIPT);
    }
    return OidcClientConfigurationBuilder.build(json);
  }

  private static String variable(String name) {
    var value = System.getenv(name);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException("environment variable missing: " + name);
    }
    return value;
  }
}
