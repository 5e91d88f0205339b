package org.mingcha.report;

import java.nio.charset.StandardCharsets;
import org.mingcha.kernel.CanonicalJson;
import org.mingcha.kernel.Sm3;

/**
 * A report as it was handed in.
 *
 * @param client client id of the platform's token
 * @param received the very bytes that came, kept unchanged
 * @param sm3 digest of their canonical JSON: equal content has an equal digest
 */
public record Submission(String client, byte[] received, ReportContent content, String sm3) {

  /**
   * @throws IllegalArgumentException when the bytes hold something that canonical JSON cannot express, such as a number
   *     beyond the range of a double
   */
  public static Submission of(String client, byte[] received, ReportContent content) {
    var canonical = CanonicalJson.of(new String(received, StandardCharsets.UTF_8));
    return new Submission(client, received, content, Sm3.hex(canonical));
  }
}
