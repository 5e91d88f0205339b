package org.mingcha.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.RuleRefused;

/**
 * Who is interviewed (被约谈人). The number of an identity document is not asked for: no step here needs it.
 *
 * @param office in what office; the law knows three
 * @param position the post as the operator calls it; null when not known
 */
@Embeddable
@Basis("SAMR-110@2025:23")
public record Interviewee(@Column(name = "interviewee_name") String name,
    @Column(name = "interviewee_office") @Enumerated(EnumType.STRING) IntervieweeOffice office,
    @Column(name = "interviewee_position") String position) implements Serializable {

  /** @throws RuleRefused with Article 23 unless {@code office} names one of its three offices */
  static Interviewee holding(String office, String name, String position) {
    var held = Arrays.stream(IntervieweeOffice.values()).filter(known -> known.name().equals(office)).findFirst()
        .orElseThrow(() -> new RuleRefused("interview.interviewee-office", Citation.of("SAMR-110@2025:23"),
            Map.of("field", "/interviewee/office", "given", office == null ? "" : office)));
    return new Interviewee(name, held, position);
  }
}
