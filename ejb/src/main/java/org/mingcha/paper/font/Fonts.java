package org.mingcha.paper.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts, each read once when it is first needed and shared by all papers. Those that are seldom needed are given up when memory
 * runs short. Safe for threads: fontbox reads its tables under a lock, and all that is needed is read here at once.
 */
public final class Fonts {

  private static final Map<Integer, Integer> ALIKE = alike();
  private static final Fonts SHIPPED = new Fonts(Fonts.class::getResourceAsStream);

  private final Function<String, InputStream> files;
  private final Map<Face, Kept> read = new EnumMap<>(Face.class);

  /** One font: the whole, and which glyph stands for which character. */
  public record Font(TrueTypeFont whole, CmapLookup glyphs) {
    boolean has(int code) {
      return glyphs.getGlyphId(code) > 0;
    }
  }

  /**
   * A font that has been read. A paper under way holds its file but not how characters are looked up in it: as long as one does, the
   * file is there and is not read beside itself, which is just what memory running short could not bear.
   */
  private record Kept(SoftReference<Font> font, WeakReference<TrueTypeFont> whole) {

    static Kept of(Font font) {
      return new Kept(new SoftReference<>(font), new WeakReference<>(font.whole()));
    }

    Optional<Font> still() throws IOException {
      var known = font.get();
      var file = whole.get();
      return known != null ? Optional.of(known) : file == null ? Optional.empty() : Optional.of(new Font(file, file.getUnicodeCmapLookup()));
    }
  }

  /** @param files gives a font by the name of its resource, null where there is none */
  public Fonts(Function<String, InputStream> files) {
    this.files = files;
  }

  public static Fonts shipped() {
    return SHIPPED;
  }

  /** Whether any of the fonts can draw a character. The rare ones are read only when the common one cannot. */
  public boolean draws(int code) {
    return of(Face.SERIF).has(code) || code >= 0x20000 && of(Face.RARE).has(code);
  }

  /**
   * The character that is printed for another with the same glyph: an ideograph for a radical of the same shape (⼄, 乙), a space for one
   * that does not break. Otherwise whoever searches the paper would find neither.
   */
  public static int printed(int code) {
    return ALIKE.getOrDefault(code, code);
  }

  /** Whether a text needs the font of rare characters. */
  public boolean needsRare(String text) {
    return text.codePoints().anyMatch(code -> code >= 0x20000 && !of(Face.SERIF).has(code));
  }

  /** The font; a release without it cannot print, which is a fault of the installation and says so by the file's name. */
  public synchronized Font of(Face face) {
    try {
      var kept = read.get(face);
      var font = kept == null ? null : kept.still().orElse(null);
      if (font == null) {
        font = read(face);
      }
      if (kept == null || kept.font().get() == null) {
        read.put(face, Kept.of(font));
      }
      return font;
    } catch (IOException e) {
      throw new IllegalStateException("the font " + face.resource() + " cannot be read", e);
    }
  }

  private static Map<Integer, Integer> alike() {
    try (InputStream in = Fonts.class.getResourceAsStream("/paper/font/alike.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().map(line -> line.split(" "))
          .collect(Collectors.toUnmodifiableMap(pair -> Integer.parseInt(pair[0], 16), pair -> Integer.parseInt(pair[1], 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Font read(Face face) throws IOException {
    try (InputStream in = files.apply(face.resource())) {
      if (in == null) {
        throw new IllegalStateException("the font " + face.resource() + " is missing");
      }
      var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      font.getHorizontalMetrics();
      font.getIndexToLocation();
      font.getGlyph();
      font.getOS2Windows();
      font.getPostScript();
      font.getNaming();
      return new Font(font, font.getUnicodeCmapLookup());
    }
  }
}
