package org.mingcha.spotcheck.web;

import java.io.Serializable;
import org.mingcha.sampling.Purchase;

/** How a sample was bought, as the sampler types it. */
public class PurchaseForm implements Serializable {

  private String buyerAccount;
  private String paymentAccount;
  private String deliveryAddress;
  private String contact;
  private String orderNumber;

  Purchase toPurchase() {
    return new Purchase(buyerAccount, paymentAccount, deliveryAddress, contact, orderNumber);
  }

  public String getBuyerAccount() {
    return buyerAccount;
  }

  public void setBuyerAccount(String buyerAccount) {
    this.buyerAccount = buyerAccount;
  }

  public String getPaymentAccount() {
    return paymentAccount;
  }

  public void setPaymentAccount(String paymentAccount) {
    this.paymentAccount = paymentAccount;
  }

  public String getDeliveryAddress() {
    return deliveryAddress;
  }

  public void setDeliveryAddress(String deliveryAddress) {
    this.deliveryAddress = deliveryAddress;
  }

  public String getContact() {
    return contact;
  }

  public void setContact(String contact) {
    this.contact = contact;
  }

  public String getOrderNumber() {
    return orderNumber;
  }

  public void setOrderNumber(String orderNumber) {
    this.orderNumber = orderNumber;
  }
}
