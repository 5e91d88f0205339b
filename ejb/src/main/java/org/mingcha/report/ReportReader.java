package org.mingcha.report;

import org.mingcha.identity.Scope;

/** Whose reports a reader may see: a platform its own, an officer those of the bureaus in scope. */
public sealed interface ReportReader {

  record OfPlatform(String uscc) implements ReportReader {}

  record OfBureaus(Scope scope) implements ReportReader {}

  /** The platform condition for SQL, null when the reader is no platform. */
  default String platform() {
    return this instanceof OfPlatform own ? own.uscc() : null;
  }

  /** The path condition for SQL. */
  default String pathPattern() {
    return this instanceof OfBureaus bureaus ? bureaus.scope().pathPattern() : "%";
  }
}
