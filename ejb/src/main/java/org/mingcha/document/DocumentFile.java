package org.mingcha.document;

import java.io.Serializable;
import java.util.List;
import org.mingcha.paper.PaperType;

/**
 * The papers of one matter.
 *
 * @param papers in the order in which they were drafted
 * @param offered the papers that the matter can have as it stands, in the order of the law
 */
public record DocumentFile(List<DocumentRow> papers, List<Offered> offered) implements Serializable {

  /** @param about which of several of this type; null where the matter can have one only */
  public record Offered(PaperType type, String about) implements Serializable {}
}
