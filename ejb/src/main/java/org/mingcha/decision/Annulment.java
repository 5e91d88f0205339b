package org.mingcha.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A decision was annulled (撤销处罚决定), by that paper, from that day.
 *
 * @param redoBy by when it has to be decided anew (责令重新作出的期限); null where nothing is decided any more
 * @param procedural whether a breach of procedure alone was the reason (仅因违反法定程序)
 */
@Embeddable
public record Annulment(@Enumerated(EnumType.STRING) By annuller, String documentNo, String reason, LocalDate annulledOn,
    LocalDate redoBy, boolean procedural) implements Serializable {

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
