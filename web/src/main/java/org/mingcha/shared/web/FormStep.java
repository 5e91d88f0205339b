package org.mingcha.shared.web;

/** Brings what was typed for a step to its desk. */
@FunctionalInterface
public interface FormStep {

  /** @param version the version that the officer decided on */
  void take(String number, int version, FieldForm form);
}
