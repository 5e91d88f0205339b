package org.mingcha.paper.font;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFSubsetter;

/**
 * A TrueType file of only the glyphs that a paper uses. fontbox makes the subset; the table from characters to glyphs is ours, because
 * fontbox writes none for characters beyond the basic plane, and a reader of OFD goes by it.
 */
public record FontSubset(byte[] file, Map<Integer, Integer> glyphs) {

  private static final List<String> TABLES = List.of("OS/2", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");
  private static final String CMAP = "cmap";
  private static final int HEADER = 12;
  private static final int ENTRY = 16;

  /** The file, and the number of the glyph in it for each character; the same characters give the same bytes. */
  public static FontSubset of(Fonts.Font font, SortedSet<Integer> codes) {
    try {
      var subsetter = new TTFSubsetter(font.whole(), TABLES);
      codes.forEach(subsetter::add);
      var out = new ByteArrayOutputStream();
      subsetter.writeToStream(out);
      var newIds = new TreeMap<Integer, Integer>();
      subsetter.getGIDMap().forEach((now, before) -> newIds.put(before, now));
      var glyphs = new TreeMap<Integer, Integer>();
      codes.forEach(code -> glyphs.put(code, newIds.getOrDefault(font.glyphs().getGlyphId(code), 0)));
      return new FontSubset(with(tables(out.toByteArray()), characters(glyphs)), glyphs);
    } catch (IOException e) {
      throw new UncheckedIOException("a font could not be subset", e);
    }
  }

  /** Format 12: groups of one, which is longer than needed and simple; only what a page uses is in it. */
  private static byte[] characters(Map<Integer, Integer> glyphs) {
    var table = ByteBuffer.allocate(HEADER + 16 + 12 * glyphs.size());
    table.putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 10).putInt(HEADER);
    table.putShort((short) 12).putShort((short) 0).putInt(16 + 12 * glyphs.size()).putInt(0).putInt(glyphs.size());
    glyphs.forEach((code, glyph) -> table.putInt(code).putInt(code).putInt(glyph));
    return table.array();
  }

  private static TreeMap<String, byte[]> tables(byte[] file) {
    var tables = new TreeMap<String, byte[]>();
    var in = ByteBuffer.wrap(file);
    for (var i = 0; i < in.getShort(4); i++) {
      var at = HEADER + i * ENTRY;
      var table = new byte[in.getInt(at + 12)];
      in.get(in.getInt(at + 8), table);
      tables.put(new String(file, at, 4, StandardCharsets.US_ASCII), table);
    }
    return tables;
  }

  private static byte[] with(TreeMap<String, byte[]> tables, byte[] characters) throws IOException {
    tables.put(CMAP, characters);
    ByteBuffer.wrap(tables.get("head")).putInt(8, 0);
    var file = written(tables);
    ByteBuffer.wrap(tables.get("head")).putInt(8, 0xB1B0AFBA - sum(file));
    return written(tables);
  }

  private static byte[] written(TreeMap<String, byte[]> tables) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    var power = Integer.highestOneBit(tables.size());
    out.writeInt(0x00010000);
    out.writeShort(tables.size());
    out.writeShort(power * ENTRY);
    out.writeShort(Integer.numberOfTrailingZeros(power));
    out.writeShort((tables.size() - power) * ENTRY);
    var offset = HEADER + ENTRY * tables.size();
    for (var table : tables.entrySet()) {
      out.writeBytes(table.getKey());
      out.writeInt(sum(table.getValue()));
      out.writeInt(offset);
      out.writeInt(table.getValue().length);
      offset += padded(table.getValue().length);
    }
    for (var table : tables.values()) {
      out.write(table);
      out.write(new byte[padded(table.length) - table.length]);
    }
    return bytes.toByteArray();
  }

  private static int sum(byte[] table) {
    var words = ByteBuffer.wrap(Arrays.copyOf(table, padded(table.length)));
    var sum = 0;
    while (words.hasRemaining()) {
      sum += words.getInt();
    }
    return sum;
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }
}
