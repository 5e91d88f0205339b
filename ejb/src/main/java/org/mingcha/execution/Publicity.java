package org.mingcha.execution;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/** What was done to make the decision public (行政处罚信息公示): each entry is one act on one day. */
@Embeddable
public record Publicity(@Enumerated(EnumType.STRING) Act act, LocalDate doneOn, String place, String note) implements Serializable {

  /** What was done. */
  public enum Act {
    /** 公示 */
    PUBLISHED,
    /** 推送当事人登记地省级局 */
    PUSHED,
    /** 撤回公示 */
    WITHDRAWN,
    /** 停止公示 */
    ENDED
  }
}
