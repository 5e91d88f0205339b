package org.mingcha.party;

import java.io.Serializable;
import java.util.Map;

/**
 * A platform operator in the register.
 *
 * @param uscc its unified social credit code (统一社会信用代码)
 * @param client client id of its tokens
 * @param domicileBureau code of the bureau at its domicile, which receives its reports (第110号令第15条)
 */
public record PlatformView(String uscc, String client, String name, String domicileBureau, int version) implements Serializable {

  /** A platform that is new to the register. */
  public PlatformView(String uscc, String client, String name, String domicileBureau) {
    this(uscc, client, name, domicileBureau, 0);
  }

  /** For the audit trail. */
  Map<String, String> facts() {
    return Map.of("client", client, "name", name, "domicileBureau", domicileBureau);
  }
}
