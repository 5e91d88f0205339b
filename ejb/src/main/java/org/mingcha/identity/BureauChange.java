package org.mingcha.identity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.kernel.Invalid.Violation;

/** Everything about a bureau that an administrator may change, as it shall be from now on. */
public record BureauChange(String name, String nameEn, String token, BureauLevel level, BureauLevel equivalentLevel,
    String superior, boolean active) implements Serializable {

  public static BureauChange of(BureauView b) {
    return new BureauChange(b.name(), b.nameEn(), b.token(), b.level(), b.equivalentLevel(), b.superior(), b.active());
  }

  /**
   * What is wrong with it for this bureau.
   *
   * @param above the bureau that {@code superior} names, if there is one
   * @param holder code of the bureau that has the token now
   */
  List<Violation> faults(BureauView bureau, Optional<BureauView> above, Optional<String> holder) {
    var faults = new ArrayList<Violation>();
    if (!token.matches(Tokens.FORM)) {
      faults.add(Violation.of("/token", "identity.token-form"));
    } else if (holder.isPresent() && !holder.get().equals(bureau.code())) {
      faults.add(new Violation("/token", "identity.token-taken", Map.of("token", token, "holder", holder.get())));
    }
    if (level == equivalentLevel) {
      faults.add(Violation.of("/equivalentLevel", "identity.levels-alike"));
    }
    superiorFault(bureau, above).ifPresent(code -> faults.add(Violation.of("/superior", code)));
    return faults;
  }

  /** For the audit trail. */
  Map<String, Object> facts() {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("name", name);
    facts.put("nameEn", nameEn);
    facts.put("token", token);
    facts.put("level", level.name());
    facts.put("equivalentLevel", equivalentLevel == null ? null : equivalentLevel.name());
    facts.put("superior", superior);
    facts.put("active", active);
    return facts;
  }

  private Optional<String> superiorFault(BureauView bureau, Optional<BureauView> above) {
    if (bureau.superior() == null) { // the national bureau stays what it is
      return superior == null && level == BureauLevel.NATIONAL ? Optional.empty() : Optional.of("identity.superior-of-nation");
    }
    if (above.isEmpty()) {
      return Optional.of("identity.superior-unknown");
    }
    if (above.get().path().startsWith(bureau.path())) {
      return Optional.of("identity.superior-below");
    }
    return above.get().level().compareTo(level) < 0 ? Optional.empty() : Optional.of("identity.superior-level");
  }
}
