package org.mingcha.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A downloaded zip file. */
record Archive(Path file) {

  /** Unpacks into a directory that afterwards is either complete or not there. */
  void unpack(Path target) {
    Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
    try {
      Folders.delete(unfinished);
      unpackInto(unfinished);
      Files.move(unfinished, target);
    } catch (IOException e) {
      throw new LaunchFailed("The archive " + file + " is missing or damaged (" + Sentence.of(e)
          + "): the download may have failed; delete it, and its copy in the local Maven repository, and start again.", e);
    }
  }

  private void unpackInto(Path target) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
        unpack(zip, entries.nextElement(), target);
      }
    }
  }

  private static void unpack(ZipFile zip, ZipEntry entry, Path target) throws IOException {
    Path name = Path.of(entry.getName());
    if (entry.isDirectory() || name.getNameCount() < 2) return;
    Path to = target.resolve(name.subpath(1, name.getNameCount())).normalize();  // without the top directory
    if (!to.startsWith(target)) throw new IOException("an entry points outside: " + name);
    Files.createDirectories(to.getParent());
    try (var in = zip.getInputStream(entry)) {
      Files.copy(in, to);
    }
    if (to.toString().endsWith(".sh")) to.toFile().setExecutable(true);
  }
}
