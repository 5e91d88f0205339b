package org.mingcha.sampling;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What the law leaves to lower rules that nobody has verified yet, kept as data: {@code /law/spot-check.json}, where each
 * figure has its comment.
 *
 * @param samplersOnSite fewest officers who sample on site
 * @param samplersOnline fewest officers who buy a sample
 * @param otherLaboratoryForRetest whether a re-test must be made elsewhere than the first test
 */
public record SamplingSettings(int samplersOnSite, int samplersOnline, boolean otherLaboratoryForRetest) {

  private static final SamplingSettings SHIPPED = read();

  /** As this release has them; ones that cannot be read stop the start. */
  public static SamplingSettings shipped() {
    return SHIPPED;
  }

  private static SamplingSettings read() {
    try (var in = SamplingSettings.class.getResourceAsStream("/law/spot-check.json")) {
      var json = new ObjectMapper().readTree(in);
      return new SamplingSettings(json.required("samplersOnSite").required("value").intValue(),
          json.required("samplersOnline").required("value").intValue(),
          json.required("otherLaboratoryForRetest").required("value").booleanValue());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("law/spot-check.json", unreadable);
    }
  }
}
