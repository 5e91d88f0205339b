package org.mingcha.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.audit.AuditVerifier;
import org.mingcha.audit.Checked;
import org.mingcha.audit.Finding;
import org.mingcha.audit.Trusted;
import org.mingcha.document.volume.VolumeVerifier;

/**
 * Checks the audit trail from outside the application: {@code config/db/verify-audit.sh [file or directory of anchors …]}, and packages
 * of volumes ({@code .zip}), which need nothing but themselves.
 * Reads only. Ends with 0 when all is as it was written, 1 when something is not, 2 when it could not look.
 */
public final class VerifyAudit {
  private static final String NOT_ALLOWED = "42501";

  private VerifyAudit() {}

  public static void main(String[] arguments) {
    try {
      List<Path> given = files(arguments);
      List<Path> packages = given.stream().filter(file -> file.toString().endsWith(".zip")).toList();
      List<Path> anchors = given.stream().filter(file -> !packages.contains(file)).toList();
      if (!packages.isEmpty()) volumes(packages);
      if (!packages.isEmpty() && anchors.isEmpty()) return;
      Trusted trusted = Trusted.of(Environment.required("ANCHOR_PUBLIC_KEY"));
      try (Connection connection = connect()) {
        Checked checked = new AuditVerifier(connection, trusted, VerifyAudit::say).verify(anchors);
        System.out.printf("%d entries in %d chains, %d anchors, %d anchor files: %s%n", checked.entries(), checked.chains(),
            checked.anchors(), checked.files(), checked.findings() == 0 ? "all as written." : checked.findings() + " findings.");
        if (checked.findings() > 0) System.exit(1);
      }
    } catch (SQLException | IOException | LaunchFailed | IllegalStateException e) {
      System.err.println("The audit trail could not be checked: " + why(e) + ".");
      System.exit(2);
    }
  }

  /** Packages of volumes need no database. Keys that may have signed stand in DOCUMENT_PUBLIC_KEY; without it any key will do that fits. */
  private static void volumes(List<Path> packages) throws IOException {
    Set<String> keys = Arrays.stream(System.getenv().getOrDefault("DOCUMENT_PUBLIC_KEY", "").split("[,\\s]+"))
        .filter(key -> !key.isEmpty()).collect(Collectors.toSet());
    int findings = 0;
    for (Path file : packages) {
      List<String> found = new VolumeVerifier(keys).verify(file);
      found.forEach(line -> System.out.println(file.getFileName() + ": " + line));
      findings += found.size();
    }
    System.out.printf("%d packages of volumes: %s%n", packages.size(), findings == 0 ? "all as packed." : findings + " findings.");
    if (findings > 0) System.exit(1);
  }

  private static void say(Finding finding) {
    System.out.println(finding.line());
  }

  /** A role that does not see every row would find a short trail in order, so it is told what it lacks. */
  private static String why(Exception e) {
    return e instanceof SQLException failed && NOT_ALLOWED.equals(failed.getSQLState())
        ? "the role " + Environment.required("DB_USER") + " must be allowed to read all rows of the four tables of the trail (bypassrls, see "
            + "docs/operations.md): " + Sentence.of(e)
        : Sentence.of(e);
  }

  /** One moment for everything, every row or an error, and no way to change anything. */
  private static Connection connect() throws SQLException {
    Connection connection = DriverManager.getConnection(Environment.database(), Environment.required("DB_USER"),
        Environment.required("DB_PASSWORD"));
    connection.setReadOnly(true);
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    try (Statement all = connection.createStatement()) {
      all.execute("set row_security = off"); // what row security would hide is an error from now on
    }
    return connection;
  }

  private static List<Path> files(String[] arguments) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String argument : arguments) {
      try (Stream<Path> found = Files.walk(Path.of(argument))) {
        found.filter(Files::isRegularFile).sorted().forEach(files::add);
      }
    }
    return files;
  }
}
