package org.mingcha.spotcheck.web;

import java.io.Serializable;
import org.mingcha.sampling.Conclusion;
import org.mingcha.sampling.TestItem;

/** One item of a test report, as it is typed. */
public class ItemForm implements Serializable {

  private String name;
  private String requirement;
  private String measured;
  private Conclusion conclusion;

  boolean told() {
    return name != null && !name.isBlank();
  }

  TestItem toItem() {
    return new TestItem(name, requirement, measured, conclusion);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getRequirement() {
    return requirement;
  }

  public void setRequirement(String requirement) {
    this.requirement = requirement;
  }

  public String getMeasured() {
    return measured;
  }

  public void setMeasured(String measured) {
    this.measured = measured;
  }

  public Conclusion getConclusion() {
    return conclusion;
  }

  public void setConclusion(Conclusion conclusion) {
    this.conclusion = conclusion;
  }
}
