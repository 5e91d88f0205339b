package org.mingcha.paper.merge;

import com.samskivert.mustache.MustacheException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.mingcha.kernel.Invalid.Violation;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a wording before it is used: XHTML with one {@code div} around it, of few elements and no addresses, scripts or styles of its
 * own; merge fields that the form has; no unescaped field, inclusion or change of delimiters. Each fault has its line.
 */
public final class WordingCheck extends DefaultHandler {

  private static final int MOST = 100_000;
  private static final Set<String> ELEMENTS =
      Set.of("div", "p", "h2", "h3", "span", "strong", "br", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td");
  private static final Set<String> ATTRIBUTES = Set.of("class", "colspan", "rowspan");
  private static final Pattern TAG = Pattern.compile("\\{\\{(\\{?[#^/&>=!]?)\\s*([^{}]*?)\\s*}}");
  private static final Pattern LINE = Pattern.compile("@ line (\\d+)");

  private final List<Violation> faults = new ArrayList<>();
  private final String source;
  private Locator locator;

  private WordingCheck(String source) {
    this.source = source;
  }

  /**
   * What is wrong with it; nothing when it can be used.
   *
   * @param names merge fields that may be named
   * @param full values for all of them, to try it with
   * @param bare values without any that may be left out
   * @param drawable whether there is a glyph for a code point
   */
  public static List<Violation> faults(String source, Set<String> names, Map<String, Object> full, Map<String, Object> bare,
      IntPredicate drawable) {
    if (source.length() > MOST) {
      return List.of(new Violation("/source", "paper.too-long", Map.of("most", MOST)));
    }
    var check = new WordingCheck(source);
    check.tags(names);
    check.markup();
    check.characters(drawable);
    if (check.faults.isEmpty()) {
      check.tried(full);
      check.tried(bare);
    }
    return check.faults.stream().distinct().toList();
  }

  private void tags(Set<String> names) {
    TAG.matcher(source).results().forEach(tag -> {
      var line = lineOf(tag.start());
      if (!Set.of("", "#", "^", "/").contains(tag.group(1))) {
        refuse("paper.template-tag", line, tag.group());
      } else if (!names.contains(tag.group(2))) {
        refuse("paper.template-field", line, tag.group(2));
      }
    });
    var stray = stray();
    if (stray >= 0) {
      refuse("paper.template-tag", lineOf(stray), source.substring(stray).lines().findFirst().orElse(""));
    }
    try {
      Wording.compiler("").compile(source);
    } catch (MustacheException fault) {
      var line = LINE.matcher(fault.getMessage());
      refuse("paper.template-section", line.find() ? Integer.parseInt(line.group(1)) : 1, fault.getMessage());
    }
  }

  /** Where the first brace pair stands that belongs to no whole field. */
  private int stray() {
    var masked = TAG.matcher(source).replaceAll(tag -> " ".repeat(tag.end() - tag.start()));
    return IntStream.of(masked.indexOf("{{"), masked.indexOf("}}")).filter(at -> at >= 0).min().orElse(-1);
  }

  private int lineOf(int position) {
    return (int) source.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
  }

  private void markup() {
    try {
      var factory = SAXParserFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newSAXParser().parse(new InputSource(new StringReader(source)), this);
    } catch (SAXParseException fault) {
      refuse("paper.template-markup", fault.getLineNumber(), fault.getMessage());
    } catch (SAXException | ParserConfigurationException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void characters(IntPredicate drawable) {
    var line = 0;
    for (var text : source.lines().toList()) {
      line++;
      var strange = text.codePoints().filter(code -> code != '\t' && !drawable.test(code)).findFirst();
      if (strange.isPresent()) {
        refuse("paper.template-character", line, "U+%04X".formatted(strange.getAsInt()));
      }
    }
  }

  /** A section may open in one element and close in another: each is well made, and what comes out of them is not. */
  private void tried(Map<String, Object> values) {
    try {
      Wording.page(source, values);
    } catch (SAXException | MustacheException fault) {
      refuse("paper.template-section", 1, fault.getMessage());
    }
  }

  @Override
  public void setDocumentLocator(Locator where) {
    locator = where;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    if (!ELEMENTS.contains(name)) {
      refuse("paper.template-element", locator.getLineNumber(), name);
    }
    for (var i = 0; i < attributes.getLength(); i++) {
      if (!ATTRIBUTES.contains(attributes.getQName(i)) || attributes.getValue(i).contains("{")) {
        refuse("paper.template-element", locator.getLineNumber(), name + " " + attributes.getQName(i));
      }
    }
  }

  @Override
  public void processingInstruction(String target, String data) {
    refuse("paper.template-element", locator.getLineNumber(), target);
  }

  @Override
  public void fatalError(SAXParseException fault) throws SAXException {
    throw fault;
  }

  private void refuse(String rule, int line, String reason) {
    faults.add(new Violation("/source", rule, Map.of("line", line, "reason", reason)));
  }
}
