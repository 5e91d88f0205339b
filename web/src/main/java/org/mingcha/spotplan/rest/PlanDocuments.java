package org.mingcha.spotplan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.spotplan.PlanDraft;
import org.mingcha.spotplan.PlanLine;

/** What the actions of a plan bring, and its lines as the contract writes them. */
final class PlanDocuments {

  private PlanDocuments() {}

  record Draft(@NotBlank @Size(max = 500) String title, @NotNull Integer year, @NotBlank @Size(max = 20000) String purpose,
      @Valid @NotEmpty @Size(max = 50) List<@NotNull Line> lines) {

    PlanDraft toDraft() {
      return new PlanDraft(title, year, purpose, lines.stream().map(Line::toLine).toList());
    }
  }

  record Line(@NotBlank @Size(max = 200) String productGroup, @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 100) String> standards,
      @Size(max = 50) List<@NotBlank @Size(max = 100) String> platforms, @NotNull Integer batches, @NotNull Integer testQuantity,
      @NotNull Integer spareQuantity) {

    PlanLine toLine() {
      return PlanLine.planned(productGroup, standards, platforms, batches, testQuantity, spareQuantity);
    }
  }

  record Proposal(@NotBlank @Size(max = 2000) String reason, @Size(max = 2000) String monitoring) {}

  static Map<String, Object> line(PlanLine line) {
    var document = new LinkedHashMap<String, Object>();
    document.put("productGroup", line.productGroup());
    document.put("standards", line.standardList());
    document.put("platforms", line.platformList());
    document.put("batches", line.batches());
    document.put("testQuantity", line.testQuantity());
    document.put("spareQuantity", line.spareQuantity());
    document.put("opened", line.opened());
    return document;
  }
}
