package org.mingcha.store;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.kernel.Invalid;

@DisplayName("压缩炸弹：数得出解开以后有多大，不收")
class UnpackingTest {

  private static final int MIB = 1024 * 1024;
  /** Of an entry in a zip, without its name. */
  private static final int LOCAL_HEADER = 30;

  @Test
  @DisplayName("寻常的压缩包照收，再密也不怪：二十兆以内")
  void ordinaryArchivesPass() throws IOException {
    assertDoesNotThrow(() -> offer(zip(new byte[10 * MIB])));
    assertDoesNotThrow(() -> offer(zip(noise(30 * MIB))));
  }

  @Test
  @DisplayName("不是压缩包的、坏了的压缩包，原样过去")
  void whatIsNoArchivePasses() {
    assertDoesNotThrow(() -> offer(new byte[30 * MIB]));
    assertDoesNotThrow(() -> offer(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}));
    assertDoesNotThrow(() -> offer(new byte[0]));
  }

  @Test
  @DisplayName("一层炸弹、套层炸弹、gzip 炸弹，都不收")
  void bombsAreRefused() throws IOException {
    var bomb = zip(new byte[30 * MIB]);
    assertRefused(bomb);
    assertRefused(zip(zip(zip(new byte[60 * MIB]))));
    assertRefused(gzip(new byte[30 * MIB]));
  }

  @Test
  @DisplayName("里面各个小包都不大，合起来大到没边的，也不收")
  void manySmallOnesAreCountedTogether() throws IOException {
    var inner = zip(new byte[5 * MIB]);
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (int i = 0; i < 20; i++) {
        zip.putNextEntry(new ZipEntry(i + ".zip"));
        zip.write(inner);
      }
    }
    assertRefused(out.toByteArray());
  }

  @Test
  @DisplayName("前面一个条目是坏的，后面的炸弹照样数得出来；只有坏条目的，照收")
  void aBrokenEntryHidesNoBomb() throws IOException {
    assertRefused(withBrokenFirst(new byte[30 * MIB]));
    assertDoesNotThrow(() -> offer(withBrokenFirst(new byte[MIB])));
  }

  /** A zip of two entries: the first claims a kind of compressed block that does not exist. */
  private static byte[] withBrokenFirst(byte[] second) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a"));
      zip.write(noise(1000));
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("b"));
      zip.write(second);
    }
    var file = out.toByteArray();
    file[LOCAL_HEADER + 1] = (byte) 0xff;
    return file;
  }

  private static void assertRefused(byte[] file) {
    var refused = assertThrows(Invalid.class, () -> offer(file));
    assertEquals("grows-beyond-measure", refused.violations().get(0).code());
  }

  private static void offer(byte[] file) throws IOException {
    try (var spool = new Unpacking.Spool()) {
      for (int at = 0; at < file.length; at += MIB) {
        spool.add(Arrays.copyOfRange(file, at, Math.min(file.length, at + MIB)));
      }
      spool.demandHarmless();
    }
  }

  private static byte[] zip(byte[] content) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a"));
      zip.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] noise(int size) {
    var noise = new byte[size];
    new Random(7).nextBytes(noise);
    return noise;
  }
}
