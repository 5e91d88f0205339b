package org.mingcha.shared.rest;

/** An action of the wire: reads its own body and asks the desk. */
@FunctionalInterface
public interface Action<V> {

  /** @param version the version that the caller decided on */
  V take(String number, int version, byte[] body);
}
