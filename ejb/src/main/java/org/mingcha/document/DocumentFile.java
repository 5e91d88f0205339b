package org.mingcha.document;

import java.io.Serializable;
import java.util.List;
import org.mingcha.paper.PaperType;

/**
 * The papers of one matter.
 *
 * @param papers in the order in which they were drafted
 * @param offered the types of paper that the matter can have as it stands, in the order of the law
 */
public record DocumentFile(List<DocumentRow> papers, List<PaperType> offered) implements Serializable {}
