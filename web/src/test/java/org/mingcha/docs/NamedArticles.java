package org.mingcha.docs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which tests name which article: in a display name ({@code 程序规定第18条}; a bare {@code 第18条} speaks of the instrument
 * named before it, or of the one that the class names), or by a citation in the code.
 */
final class NamedArticles {

  private static final List<Path> TESTS = List.of(Path.of("../ejb/src/test/java"), Path.of("../ear/src/test/java"), Path.of("src/test/java"));
  /** These cite articles as mere examples. */
  private static final Set<String> EXAMPLES = Set.of("ProcedureTest", "StagePathTest", "EditionsTest", "CitationTest", "RuleRefusedTest", "CoverageTest");
  private static final Map<String, String> INSTRUMENTS = Map.of("第110号令", "SAMR-110@2025", "程序规定", "SAMR-PROC@2022",
      "处罚法", "APL@2021", "强制法", "AEL@2011",
      "产品质量法", "PQL@2018", "第18号令", "SAMR-18@2019", "国务院令第310号", "SC-310@2020", "复议法", "ARL@2023");
  private static final Pattern CLASS = Pattern.compile("\\bclass (\\w+Test)\\b");
  private static final Pattern SAID = Pattern.compile("@DisplayName\\(\"([^\"]*)\"\\)");
  private static final Pattern CITED = Pattern.compile("\\b([A-Z][A-Z0-9-]*@\\d{4}:\\d+)\\b");
  private static final Pattern WORDS = Pattern.compile("(第110号令|程序规定|处罚法|强制法|产品质量法|第18号令|国务院令第310号|复议法)|第(\\d+(?:[、至]\\d+)*)条");

  private NamedArticles() {}

  /** The names of the test classes by article, such as {@code SAMR-PROC@2022:18}. */
  static Map<String, Set<String>> byTests() {
    var named = new TreeMap<String, Set<String>>();
    TESTS.stream().flatMap(root -> Declared.sources(root, "Test.java").stream()).forEach(source -> {
      var type = CLASS.matcher(source);
      if (type.find() && !EXAMPLES.contains(type.group(1))) {
        in(source, type.start()).forEach(article -> named.computeIfAbsent(article, none -> new TreeSet<>()).add(type.group(1)));
      }
    });
    return named;
  }

  private static Set<String> in(String source, int classAt) {
    var articles = new HashSet<String>();
    CITED.matcher(source).results().forEach(hit -> articles.add(hit.group(1)));
    var ofClass = SAID.matcher(source.substring(0, classAt));
    var usual = ofClass.find() ? onlyInstrument(ofClass.group(1)) : null;
    SAID.matcher(source).results().forEach(hit -> articles.addAll(in(hit.group(1), usual)));
    return articles;
  }

  static List<String> in(String sentence, String usual) {
    var articles = new ArrayList<String>();
    var instrument = usual;
    var words = WORDS.matcher(sentence);
    while (words.find()) {
      if (words.group(1) != null) {
        instrument = INSTRUMENTS.get(words.group(1));
      } else if (instrument != null) {
        for (var part : words.group(2).split("、")) {
          var ends = part.split("至");
          for (int no = Integer.parseInt(ends[0]); no <= Integer.parseInt(ends[ends.length - 1]); no++) {
            articles.add(instrument + ":" + no);
          }
        }
      }
    }
    return articles;
  }

  private static String onlyInstrument(String sentence) {
    var named = WORDS.matcher(sentence).results().map(hit -> hit.group(1)).filter(word -> word != null).distinct().toList();
    return named.size() == 1 ? INSTRUMENTS.get(named.get(0)) : null;
  }
}
