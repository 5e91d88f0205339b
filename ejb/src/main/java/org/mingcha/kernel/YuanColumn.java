package org.mingcha.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Keeps an amount of money in a column of two decimals, {@code numeric(17,2)}; null stays null. */
@Converter(autoApply = true)
public class YuanColumn implements AttributeConverter<Yuan, BigDecimal> {

  @Override
  public BigDecimal convertToDatabaseColumn(Yuan yuan) {
    return yuan == null ? null : yuan.amount();
  }

  @Override
  public Yuan convertToEntityAttribute(BigDecimal column) {
    return column == null ? null : new Yuan(column);
  }
}
