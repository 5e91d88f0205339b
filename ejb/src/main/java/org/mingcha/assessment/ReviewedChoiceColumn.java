package org.mingcha.assessment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.mingcha.penalty.ReviewedChoice;

/** Keeps what a reviewer wrote on the choice of the rule whole, as JSON. */
@Converter(autoApply = true)
public class ReviewedChoiceColumn implements AttributeConverter<ReviewedChoice, String> {

  @Override
  public String convertToDatabaseColumn(ReviewedChoice choice) {
    return choice == null ? null : FindingJson.write(choice);
  }

  @Override
  public ReviewedChoice convertToEntityAttribute(String column) {
    return column == null ? null : FindingJson.read(column, ReviewedChoice.class);
  }
}
