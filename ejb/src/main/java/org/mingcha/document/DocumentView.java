package org.mingcha.document;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.mingcha.document.sign.DocumentSignature;
import org.mingcha.procedure.view.ActionView;
import org.mingcha.store.StoredFile;

/**
 * A paper as its page and its document show it.
 *
 * @param content what it says, by the names of the template's fields
 * @param fields the names of the template's fields that hold one text, in its order
 * @param missing names of the fields without which it cannot be issued
 * @param pdf null before it is issued; so are {@code ofd} and {@code signature}
 * @param actions what may be done next, with the answer that the reader would get
 */
public record DocumentView(DocumentRow row, Map<String, Object> content, List<String> fields, List<String> missing, StoredFile pdf,
    StoredFile ofd, DocumentSignature signature, List<ActionView> actions) implements Serializable {

  /** A field's text; empty when it has none. */
  public String text(String field) {
    return String.valueOf(content.getOrDefault(field, ""));
  }

  /** What a file of it is called, without its ending: the number where it has one, and the title. */
  public String fileName() {
    return (row.number() == null ? "" : row.number() + " ") + row.title().replaceAll("[/\\\\]", "-");
  }

  /** Whether this action is possible to the reader now. */
  public boolean may(String action) {
    return actions.stream().anyMatch(one -> one.name().equals(action) && one.allowed());
  }
}
