package org.mingcha.spotcheck.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mingcha.sampling.Conclusion;
import org.mingcha.sampling.TestReport;

/** A test report, as it is typed. */
public class ReportForm implements Serializable {

  private String sampleCode;
  private String laboratory;
  private String certificate;
  private String reportNumber;
  private LocalDate issuedOn;
  private boolean sealIntact = true;
  private Conclusion conclusion;
  private String standards;
  private final List<ItemForm> items = Stream.generate(ItemForm::new).limit(8).toList();

  TestReport toReport() {
    return new TestReport(sampleCode, laboratory, certificate, reportNumber, issuedOn, sealIntact,
        items.stream().filter(ItemForm::told).map(ItemForm::toItem).toList(), conclusion,
        standards == null ? List.of() : Arrays.stream(standards.split("[、；;]")).map(String::strip).filter(name -> !name.isEmpty()).toList());
  }

  public String getSampleCode() {
    return sampleCode;
  }

  public void setSampleCode(String sampleCode) {
    this.sampleCode = sampleCode;
  }

  public String getLaboratory() {
    return laboratory;
  }

  public void setLaboratory(String laboratory) {
    this.laboratory = laboratory;
  }

  public String getCertificate() {
    return certificate;
  }

  public void setCertificate(String certificate) {
    this.certificate = certificate;
  }

  public String getReportNumber() {
    return reportNumber;
  }

  public void setReportNumber(String reportNumber) {
    this.reportNumber = reportNumber;
  }

  public LocalDate getIssuedOn() {
    return issuedOn;
  }

  public void setIssuedOn(LocalDate issuedOn) {
    this.issuedOn = issuedOn;
  }

  public boolean isSealIntact() {
    return sealIntact;
  }

  public void setSealIntact(boolean sealIntact) {
    this.sealIntact = sealIntact;
  }

  public Conclusion getConclusion() {
    return conclusion;
  }

  public void setConclusion(Conclusion conclusion) {
    this.conclusion = conclusion;
  }

  /** Several with 、 between them. */
  public String getStandards() {
    return standards;
  }

  public void setStandards(String standards) {
    this.standards = standards;
  }

  public List<ItemForm> getItems() {
    return items;
  }
}
