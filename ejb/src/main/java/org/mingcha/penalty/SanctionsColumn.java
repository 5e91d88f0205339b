package org.mingcha.penalty;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Keeps sanctions in one text column, names with a blank between; none is an empty text. */
@Converter(autoApply = true)
public class SanctionsColumn implements AttributeConverter<Sanctions, String> {

  @Override
  public String convertToDatabaseColumn(Sanctions sanctions) {
    return sanctions == null ? null : sanctions.list().stream().map(Enum::name).collect(Collectors.joining(" "));
  }

  @Override
  public Sanctions convertToEntityAttribute(String column) {
    return column == null ? null : column.isBlank() ? Sanctions.NONE
        : new Sanctions(Arrays.stream(column.split(" ")).map(Sanction::valueOf).toList());
  }
}
