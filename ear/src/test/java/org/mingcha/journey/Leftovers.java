package org.mingcha.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of the other language on a page. What officers and platforms have written is theirs: in a Chinese page a Latin word is
 * data when it is a name of a file, a login, an address or a number with letters; in an English page a Chinese text is a
 * leftover when it stands in the Chinese bundles.
 */
final class Leftovers {

  private static final Path BUNDLES = Path.of(System.getProperty("mingcha.checkout"), "web/src/main/resources/messages");
  private static final Pattern WORD = Pattern.compile("[A-Za-z.][A-Za-z0-9._:/@%-]*");
  private static final Set<String> INTERNATIONAL = Set.of("English", "JSON", "SM3", "GB", "CCC", "PDF", "OFD", "PNG", "nosuchthing7", "listing", "sysadmin", "auditor");
  /** What the administrators of the tests are called. */
  private static final Set<String> NAMES = Set.of("系统管理员", "安全管理员", "审计管理员");
  private static final Pattern KEY = Pattern.compile("(%s)\\.[a-z].*".formatted(components()));
  private static final Pattern CHINESE = chinese();

  /** All that can be read: text, and what labels, titles and placeholders say. */
  private static final String TEXTS = """
      () => {
        const said = [];
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          const text = walk.currentNode.textContent.trim();
          if (text !== '' && walk.currentNode.parentElement.closest('script, style, code, textarea, .mc-text, .mc-wrap') === null) said.push(text);
        }
        document.querySelectorAll('[title], [placeholder], [aria-label], input[type=submit]').forEach(element => {
          ['title', 'placeholder', 'aria-label'].forEach(name => said.push(element.getAttribute(name) || ''));
          if (element.type === 'submit') said.push(element.value);
        });
        return said.filter(text => text !== '').concat(document.title);
      }""";

  private Leftovers() {}

  static List<String> foreignIn(Page page) {
    return texts(page).stream().flatMap(text -> WORD.matcher(text).results().map(found -> found.group()))
        .filter(word -> KEY.matcher(word).matches() || !data(word)).distinct().toList();
  }

  static List<String> chineseIn(Page page) {
    return texts(page).stream().filter(text -> CHINESE.matcher(text).matches() && !NAMES.contains(text)).distinct().toList();
  }

  private static boolean data(String word) {
    return word.length() < 2 || INTERNATIONAL.contains(word) || word.matches(".*[0-9._:/@%-].*") || word.matches("[0-9A-F]{64}|[0-9a-f]{64}");
  }

  private static List<String> texts(Page page) {
    return EveryPageTest.words(page.evaluate(TEXTS));
  }

  private static String components() {
    try (var bundles = Files.list(BUNDLES)) {
      return bundles.map(file -> file.getFileName().toString().replaceFirst("_.*", "")).distinct().collect(Collectors.joining("|"));
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** Any of the Chinese texts, with whatever stands at its places. */
  private static Pattern chinese() {
    try (var bundles = Files.list(BUNDLES)) {
      return Pattern.compile(bundles.filter(file -> file.toString().endsWith("_zh.properties")).flatMap(file -> values(file).stream())
          .filter(text -> text.matches(".*[\\u4e00-\\u9fff]{2}.*"))
          .map(text -> Pattern.compile("\\{\\w+}").splitAsStream(text).map(Pattern::quote).collect(Collectors.joining(".*")) + (text.endsWith("}") ? ".*" : ""))
          .collect(Collectors.joining("|")), Pattern.DOTALL);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static List<String> values(Path bundle) {
    try (var reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
      var texts = new Properties();
      texts.load(reader);
      return texts.values().stream().map(String::valueOf).toList();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
