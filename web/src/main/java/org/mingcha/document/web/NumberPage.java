package org.mingcha.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.mingcha.calendar.China;
import org.mingcha.document.number.NumberDesk;
import org.mingcha.document.number.NumberRange;
import org.mingcha.document.number.NumberRow;
import org.mingcha.document.number.NumberSeries;
import org.mingcha.document.number.NumberState;
import org.mingcha.kernel.Page;
import org.mingcha.shared.web.Asked;
import org.mingcha.shared.web.Attempt;

/** The own bureau's register of numbers, narrowed by year and type. */
@Named
@RequestScoped
public class NumberPage {

  private static final int ROWS = 50;

  @Inject private NumberDesk desk;
  @Inject private Attempt attempt;
  @Inject private Clock clock;
  private String word;
  private String year;
  private String cursor;
  private Page<NumberRow> numbers = new Page<>(List.of(), null);
  private List<NumberSeries> series = List.of();
  private List<NumberRange> ranges = List.of();
  private String state;

  public void load() {
    attempt.load(() -> {
      if (year == null || !year.matches("20\\d\\d")) {
        year = String.valueOf(China.today(clock).getYear());
      }
      numbers = desk.list(word == null || word.isBlank() ? null : word.replace("\0", "").strip(), wanted(), Integer.parseInt(year), cursor, ROWS);
      series = desk.series(Integer.parseInt(year));
      ranges = desk.ranges(Integer.parseInt(year));
    });
  }

  public List<NumberRow> getRows() {
    return numbers.items();
  }

  public String getNext() {
    return numbers.next();
  }

  public List<NumberSeries> getSeries() {
    return series;
  }

  /** The rows of numbers that were kept for batches. */
  public List<NumberRange> getRanges() {
    return ranges;
  }

  public NumberState[] getStates() {
    return NumberState.values();
  }

  private NumberState wanted() {
    return Asked.oneOf(NumberState.class, state);
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getWord() {
    return word;
  }

  public void setWord(String word) {
    this.word = word;
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }
}
