package org.mingcha.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads an anchor's text from a file. */
final class AnchorFile {

  /** The anchor that the file says it is, and the digest of what it really says. */
  record Kept(Anchor anchor, String digest) {}

  private static final ObjectMapper JSON = new ObjectMapper();

  private final BufferedReader lines;
  private final AnchorText text = new AnchorText();
  private long heads;

  private AnchorFile(BufferedReader lines) {
    this.lines = lines;
  }

  /**
   * Reads a file, telling its heads one by one.
   *
   * @throws IOException when it cannot be read or is no anchor
   */
  static Kept read(Path file, Consumer<ChainHead> each) throws IOException {
    try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return new AnchorFile(lines).anchor(each);
    } catch (DateTimeException | IllegalArgumentException damaged) {
      throw new IOException(file + " is no anchor", damaged);
    }
  }

  private Kept anchor(Consumer<ChainHead> each) throws IOException {
    expect(AnchorText.FIRST_LINE);
    var number = Long.parseLong(expect(AnchorText.NUMBER));
    var at = Instant.parse(expect(AnchorText.AT));
    var by = expect(AnchorText.BY);
    var previous = expect(AnchorText.PREVIOUS);
    var line = lines.readLine();
    while (line != null && line.startsWith("[")) {
      text.line(line);
      each.accept(head(line));
      heads++;
      line = lines.readLine();
    }
    var digest = text.digest();
    var seal = new ArrayList<String>();
    for (var name : List.of(AnchorText.DIGEST, AnchorText.SIGNATURE, AnchorText.PUBLIC_KEY)) {
      seal.add(value(line, name));
      line = lines.readLine();
    }
    return new Kept(new Anchor(number, at, by, previous, heads, seal.get(0), seal.get(1), seal.get(2)), digest);
  }

  private String expect(String name) throws IOException {
    var line = lines.readLine();
    var value = value(line, name);
    text.line(line);
    return value;
  }

  private static String value(String line, String name) {
    if (line == null || !line.startsWith(name)) {
      throw new IllegalArgumentException("no " + name.strip());
    }
    return line.substring(name.length());
  }

  private static ChainHead head(String line) {
    try {
      var values = JSON.readValue(line, String[].class);
      if (values.length == 3) {
        return new ChainHead(values[0], Long.parseLong(values[1]), values[2]);
      }
      throw new IllegalArgumentException(line);
    } catch (JsonProcessingException damaged) {
      throw new IllegalArgumentException(line, damaged);
    }
  }
}
