package org.mingcha.spotcheck.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.sampling.Producer;
import org.mingcha.sampling.Product;
import org.mingcha.sampling.Purchase;
import org.mingcha.sampling.Sampling;
import org.mingcha.sampling.Seller;

/** What a sampler types about a sample: what it is, whose it is, how it was sealed. */
public class SamplingForm implements Serializable {

  private LocalDate sampledOn;
  private String place;
  private String recording;
  private String sellerName;
  private String sellerIdentity;
  private String sellerUrl;
  private String producerName;
  private String producerIdentity;
  private String producerAddress;
  private String sellerDomicile;
  private String producerDomicile;
  private String productName;
  private String model;
  private String brand;
  private String batch;
  private String testSeal;
  private Integer testQuantity;
  private String spareSeal;
  private Integer spareQuantity;
  private String spareHolder;
  private String sparePlace;

  Sampling toSampling(Purchase purchase) {
    return new Sampling(sampledOn, place, recording, new Seller(sellerName, sellerIdentity, sellerUrl, sellerDomicile),
        producerName == null ? null : new Producer(producerName, producerIdentity, producerAddress, producerDomicile),
        new Product(productName, model, brand, batch), testSeal, testQuantity, spareSeal, spareQuantity, spareHolder, sparePlace, purchase);
  }

  public LocalDate getSampledOn() {
    return sampledOn;
  }

  public void setSampledOn(LocalDate sampledOn) {
    this.sampledOn = sampledOn;
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public String getRecording() {
    return recording;
  }

  public void setRecording(String recording) {
    this.recording = recording;
  }

  public String getSellerName() {
    return sellerName;
  }

  public void setSellerName(String sellerName) {
    this.sellerName = sellerName;
  }

  public String getSellerIdentity() {
    return sellerIdentity;
  }

  public void setSellerIdentity(String sellerIdentity) {
    this.sellerIdentity = sellerIdentity;
  }

  public String getSellerUrl() {
    return sellerUrl;
  }

  public void setSellerUrl(String sellerUrl) {
    this.sellerUrl = sellerUrl;
  }

  public String getProducerName() {
    return producerName;
  }

  public void setProducerName(String producerName) {
    this.producerName = producerName;
  }

  public String getProducerIdentity() {
    return producerIdentity;
  }

  public void setProducerIdentity(String producerIdentity) {
    this.producerIdentity = producerIdentity;
  }

  public String getProducerAddress() {
    return producerAddress;
  }

  public void setProducerAddress(String producerAddress) {
    this.producerAddress = producerAddress;
  }

  public String getSellerDomicile() {
    return sellerDomicile;
  }

  public void setSellerDomicile(String sellerDomicile) {
    this.sellerDomicile = sellerDomicile;
  }

  public String getProducerDomicile() {
    return producerDomicile;
  }

  public void setProducerDomicile(String producerDomicile) {
    this.producerDomicile = producerDomicile;
  }

  public String getProductName() {
    return productName;
  }

  public void setProductName(String productName) {
    this.productName = productName;
  }

  public String getModel() {
    return model;
  }

  public void setModel(String model) {
    this.model = model;
  }

  public String getBrand() {
    return brand;
  }

  public void setBrand(String brand) {
    this.brand = brand;
  }

  public String getBatch() {
    return batch;
  }

  public void setBatch(String batch) {
    this.batch = batch;
  }

  public String getTestSeal() {
    return testSeal;
  }

  public void setTestSeal(String testSeal) {
    this.testSeal = testSeal;
  }

  public Integer getTestQuantity() {
    return testQuantity;
  }

  public void setTestQuantity(Integer testQuantity) {
    this.testQuantity = testQuantity;
  }

  public String getSpareSeal() {
    return spareSeal;
  }

  public void setSpareSeal(String spareSeal) {
    this.spareSeal = spareSeal;
  }

  public Integer getSpareQuantity() {
    return spareQuantity;
  }

  public void setSpareQuantity(Integer spareQuantity) {
    this.spareQuantity = spareQuantity;
  }

  public String getSpareHolder() {
    return spareHolder;
  }

  public void setSpareHolder(String spareHolder) {
    this.spareHolder = spareHolder;
  }

  public String getSparePlace() {
    return sparePlace;
  }

  public void setSparePlace(String sparePlace) {
    this.sparePlace = sparePlace;
  }
}
