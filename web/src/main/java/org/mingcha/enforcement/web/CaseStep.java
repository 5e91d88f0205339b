package org.mingcha.enforcement.web;

/** Brings what was typed for a step to its desk. */
@FunctionalInterface
interface CaseStep {

  /** @param version the version that the officer decided on */
  void take(String number, int version, CasePage page);
}
