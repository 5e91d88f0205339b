package org.mingcha.law;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingcha.kernel.Citation;

/**
 * The instruments that rules cite (法条目录), each in one edition, with their articles: {@code /law/editions.json}. It knows
 * what an article is about in our words, not its text, and says of each whether the system enforces it today.
 */
public record LawBook(List<Instrument> instruments) {

  private static final LawBook SHIPPED = read();

  /** What the system does about an article today. */
  public enum Mark { ENFORCED, LATER, NONE }

  /**
   * An instrument in one edition.
   *
   * @param fullName as official papers cite it (法律文书引用法律法规用全称); the name itself where that is the whole
   * @param textOf date of the text; null where nobody has verified it
   * @param inForceFrom first day in force; null where nobody has verified it
   * @param complete whether all articles are listed, or only those that concern the system
   */
  public record Instrument(String code, String name, String fullName, LocalDate textOf, LocalDate inForceFrom, boolean complete,
      List<Article> articles) {}

  /**
   * An article.
   *
   * @param note what it waits for when LATER; what is not enforced of it yet when ENFORCED, null for nothing
   */
  public record Article(int number, String zh, String en, Mark mark, String note) {}

  /** The catalogue of this release; one that cannot be read stops the start. */
  public static LawBook shipped() {
    return SHIPPED;
  }

  /** The article that a citation names, whatever its paragraph. */
  public Optional<Article> article(Citation citation) {
    return instruments.stream().filter(instrument -> instrument.code().equals(citation.instrument()))
        .flatMap(instrument -> instrument.articles().stream())
        .filter(article -> article.number() == Integer.parseInt(citation.article())).findFirst();
  }

  private static LawBook read() {
    try (InputStream in = LawBook.class.getResourceAsStream("/law/editions.json")) {
      var instruments = new ArrayList<Instrument>();
      new ObjectMapper().readTree(in).forEach(json -> instruments.add(instrument(json)));
      return new LawBook(List.copyOf(instruments));
    } catch (IOException e) {
      throw new UncheckedIOException("law/editions.json", e);
    }
  }

  private static Instrument instrument(JsonNode json) {
    var articles = new ArrayList<Article>();
    json.required("articles").forEach(article -> articles.add(article(article)));
    var name = json.required("name").asText();
    return new Instrument(json.required("code").asText(), name, json.path("fullName").asText(name), day(json.required("textOf")),
        day(json.required("inForceFrom")), json.required("complete").booleanValue(), List.copyOf(articles));
  }

  private static Article article(JsonNode json) {
    var mark = Mark.valueOf(json.required("mark").asText().toUpperCase(Locale.ROOT));
    var note = mark == Mark.LATER ? json.required("topic").asText() : json.path("missing").textValue();
    return new Article(json.required("no").intValue(), json.required("zh").asText(), json.required("en").asText(), mark, note);
  }

  private static LocalDate day(JsonNode json) {
    return json.isNull() ? null : LocalDate.parse(json.asText());
  }
}
