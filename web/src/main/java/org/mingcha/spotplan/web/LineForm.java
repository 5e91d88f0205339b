package org.mingcha.spotplan.web;

import java.io.Serializable;
import java.util.List;
import org.mingcha.spotplan.PlanLine;

/** A line of a plan, as it is typed. */
public class LineForm implements Serializable {

  private String productGroup;
  private String standards;
  private String platforms;
  private Integer batches;
  private Integer testQuantity;
  private Integer spareQuantity;

  static LineForm of(PlanLine line) {
    var form = new LineForm();
    form.productGroup = line.productGroup();
    form.standards = line.standards();
    form.platforms = line.platforms();
    form.batches = line.batches();
    form.testQuantity = line.testQuantity();
    form.spareQuantity = line.spareQuantity();
    return form;
  }

  boolean told() {
    return productGroup != null || standards != null || batches != null;
  }

  /** What is left out counts as nothing, and the desk says so. */
  PlanLine toLine() {
    return PlanLine.planned(productGroup, list(standards), list(platforms), number(batches), number(testQuantity), number(spareQuantity));
  }

  private static List<String> list(String text) {
    return text == null ? List.of() : text.lines().toList();
  }

  private static int number(Integer count) {
    return count == null ? 0 : count;
  }

  public String getProductGroup() {
    return productGroup;
  }

  public void setProductGroup(String productGroup) {
    this.productGroup = productGroup;
  }

  public String getStandards() {
    return standards;
  }

  public void setStandards(String standards) {
    this.standards = standards;
  }

  public String getPlatforms() {
    return platforms;
  }

  public void setPlatforms(String platforms) {
    this.platforms = platforms;
  }

  public Integer getBatches() {
    return batches;
  }

  public void setBatches(Integer batches) {
    this.batches = batches;
  }

  public Integer getTestQuantity() {
    return testQuantity;
  }

  public void setTestQuantity(Integer testQuantity) {
    this.testQuantity = testQuantity;
  }

  public Integer getSpareQuantity() {
    return spareQuantity;
  }

  public void setSpareQuantity(Integer spareQuantity) {
    this.spareQuantity = spareQuantity;
  }
}
