package org.mingcha.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Only one launcher holds the key of a house. The system takes it back when the launcher dies. */
final class Key implements AutoCloseable {
  private final FileChannel file;

  private Key(FileChannel file) {
    this.file = file;
  }

  static Key take(Path data) {
    try {
      Files.createDirectories(data);
      FileChannel file = FileChannel.open(data.resolve("key"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (locked(file)) return new Key(file);
      file.close();
    } catch (IOException e) {
      throw new LaunchFailed("The directory " + data + " cannot be used: " + Sentence.of(e) + ".", e);
    }
    throw new LaunchFailed("Another launcher already runs the servers of " + data + "; stop it first.");
  }

  private static boolean locked(FileChannel file) throws IOException {
    try {
      return file.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
