package org.mingcha.measure;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.identity.Duty;
import org.mingcha.measure.goods.Consignment;
import org.mingcha.measure.goods.Disposal;
import org.mingcha.measure.goods.ListedItem;
import org.mingcha.measure.goods.StoredGoods;

/**
 * What only a measure has; what has not come about yet is null.
 *
 * @param lateReason why an emergency was reported after its hours, null where it was in time
 * @param dueOn the last day on which it holds, null before the taking
 * @param raisedTo the highest office that has been reminded of its end
 * @param preservation what only a preservation has, null for a seizure
 * @param seizure what only a sealing or seizure has, null for a preservation
 */
public record MeasureFacts(String grounds, List<ListedItem> items, boolean urgent, String drafter, String approver,
    LocalDate approvedOn, Taking taking, String lateReason, LocalDate dueOn, LocalDate settledOn, String settlement, Duty raisedTo,
    PreservationFacts preservation, SeizureFacts seizure) implements Serializable {

  /** @param handlingReason why the things shall be dealt with so */
  public record PreservationFacts(String handlingReason) implements Serializable {}

  /**
   * What only a sealing or seizure has. {@code consignment} only for goods at a carrier, {@code stored} for goods that were stored, {@code extension} what
   * became of the days that were asked for, null where none were.
   */
  public record SeizureFacts(SeizureType type, String legalBasis, Consignment consignment, StoredGoods stored, Integer askedDays,
      String askedReason, ExtensionAnswer extension, ReleaseGround releaseGround, Disposal disposal, String disposalPaper) implements Serializable {}

  MeasureFacts with(PreservationFacts own) {
    return new MeasureFacts(grounds, items, urgent, drafter, approver, approvedOn, taking, lateReason, dueOn, settledOn, settlement, raisedTo, own, null);
  }

  MeasureFacts with(SeizureFacts own) {
    return new MeasureFacts(grounds, items, urgent, drafter, approver, approvedOn, taking, lateReason, dueOn, settledOn, settlement, raisedTo, null, own);
  }
}
