package org.mingcha.spotplan;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * One line of a plan: which products are checked by which standards, on which platforms, and how many batches.
 *
 * @param productGroup as the catalogue or the bureau names it, such as 移动电源
 * @param standards one in each line of the text, such as GB 31241-2022
 * @param platforms where the batches are taken, one in each line of the text; empty when it does not matter or on site
 * @param batches how many batches the budget pays for
 * @param testQuantity units that the test of one batch needs (检验用样品数量)
 * @param spareQuantity units kept for a re-test (备用样品数量)
 * @param opened how many batches have been given out so far
 */
@Embeddable
public record PlanLine(String productGroup, String standards, String platforms, int batches, int testQuantity,
    int spareQuantity, int opened) implements Serializable {

  /** A line of which nothing has been given out. */
  public static PlanLine planned(String productGroup, List<String> standards, List<String> platforms, int batches,
      int testQuantity, int spareQuantity) {
    return new PlanLine(productGroup, lines(standards), lines(platforms), batches, testQuantity, spareQuantity, 0);
  }

  public List<String> standardList() {
    return list(standards);
  }

  public List<String> platformList() {
    return list(platforms);
  }

  /** Most units of one batch that may be taken (不得超过检验的合理需要). */
  public int mostUnits() {
    return testQuantity + spareQuantity;
  }

  public int left() {
    return batches - opened;
  }

  PlanLine oneMore() {
    return new PlanLine(productGroup, standards, platforms, batches, testQuantity, spareQuantity, opened + 1);
  }

  private static String lines(List<String> names) {
    return names == null ? "" : String.join("\n", list(String.join("\n", names)));
  }

  private static List<String> list(String text) {
    return text == null ? List.of() : Arrays.stream(text.split("\n")).map(String::strip).filter(name -> !name.isEmpty()).toList();
  }
}
