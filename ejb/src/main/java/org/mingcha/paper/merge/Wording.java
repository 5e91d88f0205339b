package org.mingcha.paper.merge;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Mustache.TemplateLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Puts what is filled in into the wording of a paper, and that into the common frame. Mustache, because it has no expressions: a
 * template can name a value, repeat for rows and leave out what is not given, and nothing else. Values are escaped, always.
 */
public final class Wording {

  private static final String FRAME = resource("/paper/frame.xhtml");
  private static final String STYLE = resource("/paper/paper.css");

  private static final Pattern TAG = Pattern.compile("\\{\\{\\s*[#^/]?\\s*[\\w.]+\\s*}}");

  private Wording() {}

  /**
   * The whole page, as a tree.
   *
   * @param source wording of the body, already checked by {@link WordingCheck}
   * @param values texts, lists and maps
   */
  public static Document page(String source, Map<String, Object> values) throws SAXException {
    demandClosed(source);
    var page = parse(compiler(source).compile(FRAME).execute(values));
    Ending.arrange(page);
    return page;
  }

  /** What is left of a tag that lost its end would be printed as it stands. */
  private static void demandClosed(String source) throws SAXException {
    var rest = TAG.matcher(source).replaceAll("");
    if (rest.contains("{{") || rest.contains("}}")) {
      throw new SAXException("a tag without its end");
    }
  }

  static Mustache.Compiler compiler(String source) {
    TemplateLoader parts = name -> new StringReader("body".equals(name) ? source : STYLE);
    return Mustache.compiler().withEscaper(Escapers.HTML).defaultValue("").emptyStringIsFalse(true).withLoader(parts)
        .withCollector(new MapsOnly());
  }

  static Document parse(String xhtml) throws SAXException {
    try {
      var factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Strict());
      return builder.parse(new InputSource(new StringReader(xhtml)));
    } catch (ParserConfigurationException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Wording.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Looks into maps and lists, and into no object's methods. */
  private static final class MapsOnly extends BasicCollector {
    @Override
    public <K, V> Map<K, V> createFetcherCache() {
      return new ConcurrentHashMap<>();
    }
  }

  /** Every fault is an exception, and none is printed. */
  static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException fault) throws SAXException {
      throw fault;
    }

    @Override
    public void error(SAXParseException fault) throws SAXException {
      throw fault;
    }

    @Override
    public void fatalError(SAXParseException fault) throws SAXException {
      throw fault;
    }
  }
}
