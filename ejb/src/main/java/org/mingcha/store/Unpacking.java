package org.mingcha.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;

/**
 * Counts what an archive would become if somebody unpacked it, and refuses one that is made to fill the unpacker's disk
 * (压缩炸弹). Nothing unpacked is kept, and scanners that look for viruses let such files pass. Zip, with all formats built on
 * it such as DOCX, XLSX and OFD, and gzip are looked into, and archives in them; others are kept unopened, as any file is.
 */
final class Unpacking {

  private static final long MOST = 500L * 1024 * 1024;
  /** Below this an archive may be as dense as it likes: a long log file compresses a thousandfold. */
  private static final long HARMLESS = 20L * 1024 * 1024;
  private static final int DENSEST = 100;
  private static final int DEEPEST = 4;
  private static final int BUFFER = 64 * 1024;

  private final long received;
  private long unpacked;

  private Unpacking(long received) {
    this.received = received;
  }

  /** The file as it comes, where it looks like an archive; else it is not kept twice. */
  static final class Spool implements AutoCloseable {
    private Path file;
    private OutputStream out;
    private long size;

    void add(byte[] piece) throws IOException {
      if (size == 0 && isArchive(piece)) {
        file = Scratch.ofTheServer().file();
        out = Files.newOutputStream(file);
      }
      size += piece.length;
      if (out != null) {
        out.write(piece);
      }
    }

    /** Refused as {@link Invalid} when the file would grow beyond measure. */
    void demandHarmless() throws IOException {
      if (out != null) {
        out.close();
        new Unpacking(size).file(file, 1);
      }
    }

    @Override
    public void close() throws IOException {
      if (out != null) {
        out.close();
        Files.deleteIfExists(file);
      }
    }
  }

  static boolean isArchive(byte[] head) {
    return head.length > 3 && (head[0] == 'P' && head[1] == 'K' || head[0] == (byte) 0x1f && head[1] == (byte) 0x8b);
  }

  /** Every entry by itself, from the directory: entries that share their bytes count as often as they are named. */
  private void file(Path file, int depth) {
    try (var zip = new ZipFile(file.toFile())) {
      for (var entries = zip.entries(); entries.hasMoreElements(); ) {
        entry(zip, entries, depth);
      }
    } catch (IOException | IllegalArgumentException noZip) {
      gzip(file, depth);
    }
  }

  /** One that is broken grows no further than to where it is; the others still count. */
  private void entry(ZipFile zip, Enumeration<? extends ZipEntry> entries, int depth) {
    try (var in = zip.getInputStream(entries.nextElement())) {
      count(in, depth);
    } catch (IOException | IllegalArgumentException broken) {
      // what came of it is counted
    }
  }

  private void gzip(Path file, int depth) {
    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      count(in, depth);
    } catch (IOException broken) {
      // what cannot be unpacked cannot grow
    }
  }

  private void count(InputStream unpacking, int depth) throws IOException {
    var in = new BufferedInputStream(unpacking, BUFFER);
    in.mark(4);
    var inner = isArchive(in.readNBytes(4)) && depth < DEEPEST;
    in.reset();
    if (inner) {
      within(in, depth);
    } else {
      var buffer = new byte[BUFFER];
      for (int came = in.read(buffer); came >= 0; came = in.read(buffer)) {
        grow(came);
      }
    }
  }

  private void within(InputStream archive, int depth) throws IOException {
    var inner = Scratch.ofTheServer().file();
    try (var out = Files.newOutputStream(inner)) {
      var buffer = new byte[BUFFER];
      for (int came = archive.read(buffer); came >= 0; came = archive.read(buffer)) {
        grow(came);
        out.write(buffer, 0, came);
      }
      out.flush();
      file(inner, depth + 1);
    } finally {
      Files.deleteIfExists(inner);
    }
  }

  private void grow(int more) {
    unpacked += more;
    if (unpacked > MOST || unpacked > HARMLESS && unpacked / DENSEST > received) {
      throw new Invalid(List.of(Violation.of("/file", "grows-beyond-measure")));
    }
  }
}
