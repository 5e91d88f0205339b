package org.mingcha.measure.web;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.calendar.China;
import org.mingcha.document.PartySignature;
import org.mingcha.measure.TakingReport;
import org.mingcha.measure.goods.StoredGoods;
import org.mingcha.measure.goods.TakenOut;

/** What officers type of a taking. */
public class TakingForm implements Serializable {

  private LocalDateTime takenAt;
  private String keptAt;
  private String keeper;
  private PartySignature signature;
  private String signedBy;
  private String witness;
  private String seals;
  private TakenOut takenOut;
  private String takenFrom;
  private String takenOutWith;
  private List<String> handlers = new ArrayList<>();

  TakingReport toReport() {
    return new TakingReport(takenAt.atZone(China.ZONE).toInstant(), keptAt, keeper, signature, signedBy, witness, seals, stored(),
        List.copyOf(handlers));
  }

  private StoredGoods stored() {
    return takenOut == null && blank(takenFrom) && blank(takenOutWith) ? null : new StoredGoods(takenOut, takenFrom, takenOutWith);
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  public TakenOut[] getWaysOut() {
    return TakenOut.values();
  }

  public PartySignature[] getSignatures() {
    return PartySignature.values();
  }

  public LocalDateTime getTakenAt() {
    return takenAt;
  }

  public void setTakenAt(LocalDateTime takenAt) {
    this.takenAt = takenAt;
  }

  public String getKeptAt() {
    return keptAt;
  }

  public void setKeptAt(String keptAt) {
    this.keptAt = keptAt;
  }

  public String getKeeper() {
    return keeper;
  }

  public void setKeeper(String keeper) {
    this.keeper = keeper;
  }

  public PartySignature getSignature() {
    return signature;
  }

  public void setSignature(PartySignature signature) {
    this.signature = signature;
  }

  public String getSignedBy() {
    return signedBy;
  }

  public void setSignedBy(String signedBy) {
    this.signedBy = signedBy;
  }

  public String getWitness() {
    return witness;
  }

  public void setWitness(String witness) {
    this.witness = witness;
  }

  public String getSeals() {
    return seals;
  }

  public void setSeals(String seals) {
    this.seals = seals;
  }

  public TakenOut getTakenOut() {
    return takenOut;
  }

  public void setTakenOut(TakenOut takenOut) {
    this.takenOut = takenOut;
  }

  public String getTakenFrom() {
    return takenFrom;
  }

  public void setTakenFrom(String takenFrom) {
    this.takenFrom = takenFrom;
  }

  public String getTakenOutWith() {
    return takenOutWith;
  }

  public void setTakenOutWith(String takenOutWith) {
    this.takenOutWith = takenOutWith;
  }

  public List<String> getHandlers() {
    return handlers;
  }

  public void setHandlers(List<String> handlers) {
    this.handlers = handlers == null ? new ArrayList<>() : handlers;
  }
}
