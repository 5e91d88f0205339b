package org.mingcha.audit;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The public keys whose signature makes an anchor: the present one and those before it. */
public record Trusted(Set<String> publicKeys) {

  private static final String KEY = "04[0-9a-f]{128}";

  /**
   * The keys of a list separated by commas.
   *
   * @throws IllegalStateException when one of them is no public key
   */
  public static Trusted of(String list) {
    var keys = Arrays.stream(list.split(",")).map(key -> key.strip().toLowerCase()).filter(key -> !key.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
    if (!keys.stream().allMatch(key -> key.matches(KEY))) {
      throw new IllegalStateException("a public key is 130 hexadecimal digits that begin with 04");
    }
    return new Trusted(keys);
  }

  boolean signed(Anchor anchor) {
    return publicKeys.contains(anchor.publicKey()) && anchor.signed();
  }
}
