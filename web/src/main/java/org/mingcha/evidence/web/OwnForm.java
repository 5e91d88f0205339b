package org.mingcha.evidence.web;

import java.io.Serializable;
import org.mingcha.evidence.Capture;
import org.mingcha.evidence.Sample;

/** What officers type of one kind of evidence only: how a page was captured, which sample was taken. */
public class OwnForm implements Serializable {

  private String url;
  private String device;
  private String software;
  private String network;
  private String clockSource;
  private Integer clockOffset;
  private String sampleName;
  private String batch;
  private String baseQuantity;
  private String quantity;
  private String seal;
  private boolean boughtOnline;

  Capture toCapture() {
    return new Capture(url, device, software, network, clockSource, clockOffset);
  }

  Sample toSample() {
    return new Sample(sampleName, batch, baseQuantity, quantity, seal, boughtOnline);
  }

  public String getUrl() {
    return url;
  }

  public void setUrl(String url) {
    this.url = url;
  }

  public String getDevice() {
    return device;
  }

  public void setDevice(String device) {
    this.device = device;
  }

  public String getSoftware() {
    return software;
  }

  public void setSoftware(String software) {
    this.software = software;
  }

  public String getNetwork() {
    return network;
  }

  public void setNetwork(String network) {
    this.network = network;
  }

  public String getClockSource() {
    return clockSource;
  }

  public void setClockSource(String clockSource) {
    this.clockSource = clockSource;
  }

  public Integer getClockOffset() {
    return clockOffset;
  }

  public void setClockOffset(Integer clockOffset) {
    this.clockOffset = clockOffset;
  }

  public String getSampleName() {
    return sampleName;
  }

  public void setSampleName(String sampleName) {
    this.sampleName = sampleName;
  }

  public String getBatch() {
    return batch;
  }

  public void setBatch(String batch) {
    this.batch = batch;
  }

  public String getBaseQuantity() {
    return baseQuantity;
  }

  public void setBaseQuantity(String baseQuantity) {
    this.baseQuantity = baseQuantity;
  }

  public String getQuantity() {
    return quantity;
  }

  public void setQuantity(String quantity) {
    this.quantity = quantity;
  }

  public String getSeal() {
    return seal;
  }

  public void setSeal(String seal) {
    this.seal = seal;
  }

  public boolean isBoughtOnline() {
    return boughtOnline;
  }

  public void setBoughtOnline(boolean boughtOnline) {
    this.boughtOnline = boughtOnline;
  }
}
