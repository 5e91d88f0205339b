package org.mingcha.shared.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wildfly.security.http.oidc.OidcClientConfiguration;
import org.wildfly.security.http.oidc.OidcClientConfigurationBuilder;
import org.wildfly.security.http.oidc.OidcClientConfigurationResolver;
import org.wildfly.security.http.oidc.OidcHttpFacade;
import org.wildfly.security.http.oidc.OidcJsonConfiguration;

/**
 * Decides by path how a caller proves who it is: below {@code /api} by a bearer token and nothing else (so a session
 * cookie is worth nothing there, and no request can be forged across sites), elsewhere by signing in at Keycloak.
 */
public class OidcByPath implements OidcClientConfigurationResolver {

  private static final String AUDIENCE = "mingcha-api";
  private final Map<Boolean, OidcClientConfiguration> known = new ConcurrentHashMap<>();

  @Override
  public OidcClientConfiguration resolve(OidcHttpFacade.Request request) {
    return known.computeIfAbsent(request.getRelativePath().startsWith("/api/"), OidcByPath::configuration);
  }

  private static OidcClientConfiguration configuration(boolean api) {
    var json = new OidcJsonConfiguration();
    json.setProviderUrl(variable("OIDC_PROVIDER_URL"));
    json.setPrincipalAttribute("preferred_username");
    json.setSslRequired("none"); // TLS ends at the gateway
    json.setUseRealmRoleMappings(true);
    if (api) {
      json.setResource(AUDIENCE);
      json.setBearerOnly(true);
      json.setVerifyTokenAudience(true);
    } else {
      json.setResource(variable("OIDC_CLIENT_ID"));
      json.setCredentials(Map.of("secret", variable("OIDC_CLIENT_SECRET")));
      json.setPkce(true);
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
