package org.mingcha.shared.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** Who reads an answer. */
public final class Readers {

  private Readers() {}

  /** The first language of the request that we speak; Chinese where it names none. */
  public static Locale language(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .filter(wanted -> wanted.getLanguage().equals("en") || wanted.getLanguage().equals("zh"))
        .findFirst().orElse(Locale.CHINESE);
  }
}
