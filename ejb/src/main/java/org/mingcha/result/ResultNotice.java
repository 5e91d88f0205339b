package org.mingcha.result;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The result was told to somebody (结果告知).
 *
 * @param documentNo number of the paper, null when it has none
 * @param receivedOn day of receipt, null until it is proven; the time for objections runs from it
 */
@Embeddable
public record ResultNotice(@Enumerated(EnumType.STRING) Recipient recipient, String name, LocalDate sentOn,
    @Enumerated(EnumType.STRING) Manner manner, String documentNo, LocalDate receivedOn) implements Serializable {

  /** The same, received on that day. */
  public ResultNotice receivedOn(LocalDate day) {
    return new ResultNotice(recipient, name, sentOn, manner, documentNo, day);
  }

  /** How a paper reached somebody (送达方式). */
  public enum Manner {
    /** 直接送达 */
    IN_PERSON,
    /** 邮寄送达 */
    POST,
    /** 电子送达 */
    ELECTRONIC,
    /** 留置送达 */
    LEFT,
    /** 委托送达 */
    ENTRUSTED,
    /** 公告送达 */
    ANNOUNCEMENT
  }
}
