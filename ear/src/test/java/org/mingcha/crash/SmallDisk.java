package org.mingcha.crash;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.mingcha.launcher.HouseSettings;

/** A file system of a few megabytes, on which the kept files of a house lie for a while; it can be filled to the last byte. */
final class SmallDisk implements AutoCloseable {

  private static final int BLOCK = 64 * 1024;

  private final Path place;
  private final Connection database;

  /** Mounts it and moves the kept files there; whoever may not mount has no such test. */
  static SmallDisk under(HouseSettings house, Connection database) throws IOException, InterruptedException, SQLException {
    var place = Files.createDirectories(house.data().resolve("small-disk").toAbsolutePath());
    assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", place.toString()), "no file system can be mounted here");
    Files.setOwner(place, Files.getOwner(house.data().resolve("postgresql")));
    Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwx------"));
    var disk = new SmallDisk(place, database);
    disk.sql("create tablespace small_disk location '" + place + "'");
    disk.sql("alter table stored_piece set tablespace small_disk");
    return disk;
  }

  private SmallDisk(Path place, Connection database) {
    this.place = place;
    this.database = database;
  }

  /** Something else takes all the room that is left. */
  void fill() throws IOException {
    try (var out = Files.newOutputStream(place.resolve("other"))) {
      fill(out, new byte[BLOCK]);
      fill(out, new byte[1]);
    }
  }

  void empty() throws IOException {
    Files.delete(place.resolve("other"));
  }

  private static void fill(OutputStream out, byte[] block) throws IOException {
    try {
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      if (full.getMessage() == null || !full.getMessage().contains("space")) {
        throw full;
      }
    }
  }

  @Override
  public void close() throws SQLException, IOException, InterruptedException {
    sql("alter table stored_piece set tablespace pg_default");
    sql("checkpoint"); // a file that was moved goes with it, and no directory is dropped before
    sql("drop tablespace small_disk");
    // The servers keep files open for a while after they are gone.
    if (!run("umount", "-l", place.toString())) {
      throw new IOException(place + " is still mounted");
    }
  }

  private void sql(String statement) throws SQLException {
    try (var sql = database.createStatement()) {
      sql.execute(statement);
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
  }
}
