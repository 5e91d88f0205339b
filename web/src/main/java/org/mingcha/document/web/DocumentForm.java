package org.mingcha.document.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingcha.document.DocumentView;

/** What an officer types on the page of a paper. */
public class DocumentForm extends ServiceForm {

  private final Map<String, String> values = new LinkedHashMap<>();
  private String opinion;
  private String reason;
  private String volumeNo;
  private String addressees;

  /** Shows what the paper says now. */
  void says(DocumentView view) {
    values.clear();
    view.fields().forEach(field -> values.put(field, text(view.content().get(field))));
  }

  /** What was typed, where it is not what stood there. */
  Map<String, String> changed(DocumentView view) {
    return values.entrySet().stream().filter(field -> !text(view.content().get(field.getKey())).equals(plain(field.getValue())))
        .collect(Collectors.toMap(Map.Entry::getKey, field -> plain(field.getValue())));
  }

  /** One in each line; empty lines are nobody. */
  List<String> toAddressees() {
    return addressees == null ? List.of() : addressees.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static String text(Object value) {
    return value instanceof List<?> lines ? lines.stream().map(String::valueOf).collect(Collectors.joining("\n")) : plain((String) value);
  }

  private static String plain(String text) {
    return text == null ? "" : text.replace("\r\n", "\n").strip();
  }

  /** By name of field. */
  public Map<String, String> getValues() {
    return values;
  }

  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** One in each line. */
  public String getAddressees() {
    return addressees;
  }

  public void setAddressees(String addressees) {
    this.addressees = addressees;
  }

  public String getVolumeNo() {
    return volumeNo;
  }

  public void setVolumeNo(String volumeNo) {
    this.volumeNo = volumeNo;
  }
}
