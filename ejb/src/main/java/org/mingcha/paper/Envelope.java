package org.mingcha.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.mingcha.paper.PaperField.Kind;
import org.mingcha.paper.merge.PlainText;
import org.mingcha.paper.merge.Values;

/** What every paper has beside the fields of its form: organ, title, number, addressee, day and seal. */
final class Envelope {

  private static final Set<String> OF_ALL = Set.of(".", "organ", "title", "number", "addressee", "date", "fields", "label", "lines", "rows",
      "rows_given", "heads", "cells");

  private Envelope() {}

  static List<PaperField> missing(PaperType type, PaperContent content) {
    var missing = new ArrayList<PaperField>();
    demand(missing, true, content.organ(), "organ", "发文机关");
    demand(missing, type.leavesChoice(), content.title() != null && type.titles().contains(content.title()) ? content.title() : null, "title", "文书名称");
    demand(missing, type.outward(), content.number(), "number", "文号");
    demand(missing, type.addressed(), content.addressee(), "addressee", "受文单位或者当事人");
    demand(missing, type.outward(), content.date(), "date", "成文日期");
    return missing;
  }

  static Values values(PaperType type, PaperContent content, boolean draft, PlainText text) {
    return new Values(text)
        .line("organ", content.organ()).line("title", content.title() == null ? type.title() : content.title())
        .line("number", content.number()).line("addressee", content.addressee())
        .mark("date", content.date() == null ? "" : day(content.date()))
        .mark("seal", content.seal() == null ? "" : "data:image/png;base64," + Base64.getEncoder().encodeToString(content.seal()))
        .mark("frame", type.frame().name().toLowerCase(Locale.ROOT)).mark("draft", draft)
        .mark("signed", type.outward()).mark("record", type.frame() == PaperFrame.RECORD).mark("signers", Signers.of(type));
  }

  /** The same with the fields of the form. */
  static Values all(PaperType type, PaperContent content, boolean draft, PlainText text) {
    var values = values(type, content, draft, text);
    type.fields().forEach(field -> values.field(field, content.values().get(field.name())));
    return values;
  }

  /** What a wording of the form may name. */
  static Set<String> names(PaperType type) {
    var names = new TreeSet<>(OF_ALL);
    for (var field : type.fields()) {
      names.add(field.name());
      names.add(field.name() + Values.GIVEN);
      field.columns().forEach(column -> names.add(column.name()));
    }
    return names;
  }

  /** The paper's day; before it has one, the first day of its wording. */
  static LocalDate day(PaperEdition edition, PaperContent content) {
    return content.date() == null ? edition.from() : content.date();
  }

  /** The same for the same paper, another for any other. */
  static long identity(PaperEdition edition, PaperContent content, boolean draft) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : new Object[] {edition, content.organ(), content.title(), content.number(), content.addressee(), content.date(),
          content.values(), draft}) {
        digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return ByteBuffer.wrap(digest.digest()).getLong();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String day(LocalDate date) {
    return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  private static void demand(List<PaperField> missing, boolean wanted, Object value, String name, String label) {
    if (wanted && (value == null || value.toString().isBlank())) {
      missing.add(new PaperField(name, label, Kind.TEXT, true, false, null, List.of(), List.of()));
    }
  }
}
