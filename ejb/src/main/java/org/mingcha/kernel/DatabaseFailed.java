package org.mingcha.kernel;

import java.sql.SQLException;

/** The database refused a statement that should have worked. The transaction is lost; the caller learns an incident. */
public class DatabaseFailed extends RuntimeException {

  public DatabaseFailed(SQLException cause) {
    super(cause.getMessage(), cause);
  }
}
