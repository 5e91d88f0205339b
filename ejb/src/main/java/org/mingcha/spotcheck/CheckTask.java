package org.mingcha.spotcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.sampling.SamplingMode;
import org.mingcha.sampling.SamplingSettings;

/**
 * What a check begins with (抽样任务).
 *
 * @param plan number of an approved plan of the caller's bureau
 * @param line the plan's line, from 1
 * @param samplers logins of officers of the bureau; they alone record the sampling and see the buyer's account
 */
public record CheckTask(String plan, int line, SamplingMode mode, String platform, List<String> samplers,
    String instructions) {

  List<Violation> faults(List<String> known, SamplingSettings settings) {
    var faults = new ArrayList<Violation>();
    if (mode == SamplingMode.ONLINE && (platform == null || platform.isBlank())) {
      faults.add(Violation.of("/platform", "required"));
    }
    int least = mode == SamplingMode.ON_SITE ? settings.samplersOnSite() : settings.samplersOnline();
    if (known.size() < least) {
      faults.add(new Violation("/samplers", "spotcheck.samplers", Map.of("least", least)));
    }
    if (known.size() < samplers.stream().distinct().count()) {
      faults.add(Violation.of("/samplers", "spotcheck.sampler-unknown"));
    }
    return faults;
  }
}
