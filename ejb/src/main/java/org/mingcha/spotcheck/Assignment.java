package org.mingcha.spotcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.sampling.SamplingMode;

/**
 * What a check was told to do when it opened (抽样任务).
 *
 * @param line line of the plan, from 1
 * @param standards one in each line of the text
 * @param platform where the batch is to be bought or was offered; null on site where none is concerned
 * @param mostUnits most units that may be taken
 */
@Embeddable
public record Assignment(String planNo, @Column(name = "plan_line") int line, String productGroup, String standards,
    @Enumerated(EnumType.STRING) SamplingMode mode, String platform, String instructions, int mostUnits)
    implements Serializable {

  /** What is checked, for the title of the matter. */
  String title() {
    return Stream.of(productGroup, standardList().get(0), platform).filter(Objects::nonNull).collect(Collectors.joining(" · "));
  }

  /** For readers of other bureaus: the plan stays secret after the check is published. */
  Assignment withoutPlan() {
    return new Assignment(null, 0, productGroup, standards, mode, platform, null, mostUnits);
  }

  public List<String> standardList() {
    return Arrays.asList(standards.split("\n"));
  }
}
