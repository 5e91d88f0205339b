package org.mingcha.execution;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.mingcha.kernel.Yuan;

/** Keeps instalments in one text column, {@code 2027-03-01=2500.00}, with a blank between; none is an empty text. */
@Converter(autoApply = true)
public class InstalmentsColumn implements AttributeConverter<Instalments, String> {

  @Override
  public String convertToDatabaseColumn(Instalments instalments) {
    return instalments == null ? "" : instalments.list().stream().map(part -> part.dueOn() + "=" + part.amount()).collect(Collectors.joining(" "));
  }

  @Override
  public Instalments convertToEntityAttribute(String column) {
    return column == null || column.isBlank() ? Instalments.NONE
        : new Instalments(Arrays.stream(column.split(" ")).map(part -> part.split("="))
            .map(part -> new Instalment(LocalDate.parse(part[0]), Yuan.of(part[1]))).toList());
  }
}
