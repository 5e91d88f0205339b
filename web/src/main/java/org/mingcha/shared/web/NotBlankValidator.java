package org.mingcha.shared.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

/** Refuses a text of blanks where words are asked for. */
@FacesValidator("org.mingcha.NotBlank")
public class NotBlankValidator implements Validator<Object> {

  @Override
  public void validate(FacesContext context, UIComponent component, Object value) {
    if (value == null || value.toString().isBlank()) {
      var words = CDI.current().select(Words.class).get();
      var text = words.of("shared.violation.required");
      var label = component.getAttributes().get("label");
      throw new ValidatorException(
          new FacesMessage(FacesMessage.SEVERITY_ERROR, label == null ? text : words.told(label.toString(), text), ""));
    }
  }
}
