package org.mingcha.lead;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * The four conditions of filing (立案条件), all of which must hold.
 *
 * @param evidence 有初步证据证明存在违法行为
 * @param punishable 依据法律应当给予行政处罚
 * @param jurisdiction 属于本部门管辖
 * @param withinLimitation 在处罚时效内
 */
@Embeddable
public record FilingConditions(Boolean evidence, Boolean punishable, Boolean jurisdiction, Boolean withinLimitation)
    implements Serializable {

  boolean allMet() {
    return evidence && punishable && jurisdiction && withinLimitation;
  }
}
