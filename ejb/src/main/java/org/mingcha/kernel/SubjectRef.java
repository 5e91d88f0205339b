package org.mingcha.kernel;

import jakarta.persistence.Embeddable;

/**
 * Points at a piece of work of any component without importing it: the kind as in the address of the API
 * ({@code leads}, {@code penalty-cases} …) and the official number.
 */
@Embeddable
public record SubjectRef(String kind, String number) {

  public SubjectRef {
    if (kind == null || kind.isBlank()) throw new IllegalArgumentException("subject kind");
    if (number == null || number.isBlank()) throw new IllegalArgumentException("subject number");
  }

  @Override
  public String toString() {
    return kind + "/" + number;
  }
}
