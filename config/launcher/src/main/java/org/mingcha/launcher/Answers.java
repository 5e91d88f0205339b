package org.mingcha.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks an address whether somebody is at home. */
final class Answers {
  private Answers() {}

  static boolean ok(String address) {
    try {
      var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
      connection.setConnectTimeout(1000);
      connection.setReadTimeout(5000);
      return connection.getResponseCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }
}
