package org.mingcha.assessment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a finding whole, as JSON (docs/decisions/2026-11-28-findings-kept-whole.md). */
@Converter(autoApply = true)
public class ActFindingColumn implements AttributeConverter<ActFinding, String> {

  @Override
  public String convertToDatabaseColumn(ActFinding finding) {
    return finding == null ? null : FindingJson.write(finding);
  }

  @Override
  public ActFinding convertToEntityAttribute(String column) {
    return column == null ? null : FindingJson.read(column, ActFinding.class);
  }
}
