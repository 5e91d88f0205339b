package org.mingcha.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;

/** Makes the codes printed on seals: drawn by chance, so that a code tells nothing of bureau, plan or order (样品编号不得泄露计划). */
@ApplicationScoped
public class SampleCodes {

  private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  private static final int LENGTH = 12;
  private final SecureRandom random = new SecureRandom();

  public String next() {
    var code = new StringBuilder();
    random.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> code.append(ALPHABET.charAt(i)));
    return code.toString();
  }
}
