package org.mingcha.summary.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.mingcha.document.PartySignature;
import org.mingcha.execution.PaymentItem;
import org.mingcha.shared.web.FieldForm;
import org.mingcha.summary.money.CollectionGround;

/** What can be chosen in the forms of a penalty on the spot. */
@Named
@ApplicationScoped
public class SummaryCodes {

  public List<PartySignature> getSignatures() {
    return List.of(PartySignature.SIGNED, PartySignature.REFUSED);
  }

  public List<CollectionGround> getGrounds() {
    return FieldForm.all(CollectionGround.class);
  }

  /** Nothing is confiscated on the spot. */
  public List<PaymentItem> getItems() {
    return List.of(PaymentItem.FINE, PaymentItem.SURCHARGE);
  }
}
