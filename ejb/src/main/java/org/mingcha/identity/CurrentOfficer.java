package org.mingcha.identity;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingcha.kernel.NotPermitted;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** The only door to the token: who is calling, for which bureau, by which duties. */
@Stateless
@PermitAll
public class CurrentOfficer {

  private static final String NOBODY = "anonymous";

  @Resource private SessionContext context;
  @Inject private Bureaus bureaus;
  @Inject private Officers officers;
  @Inject private OfficerAtHand atHand;

  /** The calling officer, read once for a request. Refused when the caller is no member of a registered bureau (403). */
  public Officer get() {
    return atHand.is(context.getCallerPrincipal().getName(), this::read);
  }

  private Officer read(String user) {
    var known = officers.find(user);
    var code = claim("bureau", known.map(OfficerView::bureau).orElse(null));
    var bureau = bureaus.find(code == null ? "" : code)
        .orElseThrow(() -> new NotPermitted("identity.no-bureau", Map.of("user", user)));
    var name = known.map(OfficerView::name).orElseGet(() -> claim("name", user));
    return new Officer(user, name, bureau, duties());
  }

  /** The client id of the platform's token, as the register of platforms knows it. */
  public String platformClient() {
    return claim("azp", context.getCallerPrincipal().getName());
  }

  /** The login of whoever calls, officer or not; {@code anonymous} for timers. */
  public String login() {
    return context.getCallerPrincipal().getName();
  }

  /** For whom the database is to work, in the words of {@code enter_scope}; empty where nobody is signed in. */
  public String rowScope() {
    var hats = Hat.worn(context::isCallerInRole);
    if (hats.size() != 1) {
      return login().equals(NOBODY) ? "" : "person:";
    }
    return switch (hats.iterator().next()) {
      case OFFICER -> "bureau:" + claim("bureau", "");
      case PLATFORM -> "platform:" + platformClient();
      case SYSTEM_ADMINISTRATOR -> "administrator:" + claim("bureau", "");
      case AUDIT_ADMINISTRATOR -> "auditor:" + claim("bureau", "");
      case SECURITY_ADMINISTRATOR -> "person:";
    };
  }

  private Set<Duty> duties() {
    return Duty.ofRoles(roles());
  }

  private Collection<String> roles() {
    return Arrays.stream(Duty.values()).map(Duty::role).filter(context::isCallerInRole)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** A claim of the token; where the caller has none (a timer, a test inside the server), the alternative. */
  private String claim(String name, String otherwise) {
    if (context.getCallerPrincipal() instanceof OidcPrincipal<?> principal) {
      var value = principal.getOidcSecurityContext().getToken().getClaimValueAsString(name);
      return value == null ? otherwise : value;
    }
    return otherwise;
  }
}
