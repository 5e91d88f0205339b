package org.mingcha.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/** A decision was annulled (撤销处罚决定), by that paper, from that day. */
@Embeddable
public record Annulment(@Enumerated(EnumType.STRING) By annuller, String documentNo, String reason, LocalDate annulledOn)
    implements Serializable {

  /** Who annulled it. */
  public enum By {
    /** 本机关自行撤销 */
    OURSELVES,
    /** 上级机关撤销 */
    SUPERIOR,
    /** 复议机关 */
    RECONSIDERATION,
    /** 人民法院 */
    COURT
  }
}
