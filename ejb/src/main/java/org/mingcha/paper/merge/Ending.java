package org.mingcha.paper.merge;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The end of a letter: no page with nothing but the signature, or with one line above it (GB/T 9704), and the slip to be sent back (回执) after it. */
final class Ending {

  private static final String TOGETHER = "together";
  /** Two lines of twenty-eight characters: less than that above a signature leaves its page as good as empty. */
  private static final int ENOUGH = 56;
  /** Seven lines: what is longer stays where it stands and is broken by itself; a table is no longer than that. */
  private static final int AT_MOST = 196;

  private Ending() {}

  static void arrange(Document page) {
    var reply = find(page, "reply");
    if (reply != null) {
      page.getElementsByTagName("body").item(0).appendChild(reply);
    }
    var signature = find(page, "signature");
    var last = signature == null ? null : lastText(before(signature));
    if (last != null) {
      var together = page.createElementNS(page.getDocumentElement().getNamespaceURI(), "div");
      together.setAttribute("class", TOGETHER);
      signature.getParentNode().insertBefore(together, signature);
      gather(together, last);
      together.appendChild(signature);
    }
  }

  /** What stands last, and what is before it until that says something; with the heading or words that introduce it. */
  private static void gather(Element together, Element last) {
    int length = 0;
    var next = last;
    while (next != null && isText(next) && length < ENOUGH && (length == 0 || length + length(next) <= AT_MOST)) {
      length += length(next);
      next = moved(next, together);
    }
    while (next != null && introduces(next)) {
      next = moved(next, together);
    }
  }

  /** A heading, or the words before a list or table (本局据此登记的线索：). */
  private static boolean introduces(Element element) {
    return element.getTagName().matches("h[23]") || "p".equals(element.getTagName()) && length(element) < ENOUGH
        && element.getTextContent().strip().endsWith("：");
  }

  /** Puts it first, and answers what stood before it. */
  private static Element moved(Element element, Element together) {
    var earlier = before(element);
    together.insertBefore(element, together.getFirstChild());
    return earlier;
  }

  private static boolean isText(Element element) {
    return "p".equals(element.getTagName()) || "table".equals(element.getTagName()) && length(element) <= AT_MOST;
  }

  private static int length(Element element) {
    return element.getTextContent().replaceAll("\\s", "").length();
  }

  private static Element find(Document page, String kind) {
    var boxes = page.getElementsByTagName("div");
    for (var i = 0; i < boxes.getLength(); i++) {
      if (kind.equals(((Element) boxes.item(i)).getAttribute("class"))) {
        return (Element) boxes.item(i);
      }
    }
    return null;
  }

  private static Element lastText(Element body) {
    if (body == null || isText(body)) {
      return body;
    }
    Node last = body.getLastChild();
    while (last != null && !(last instanceof Element)) {
      last = last.getPreviousSibling();
    }
    return last instanceof Element element && isText(element) ? element : null;
  }

  private static Element before(Element element) {
    Node before = element.getPreviousSibling();
    while (before != null && !(before instanceof Element)) {
      before = before.getPreviousSibling();
    }
    return (Element) before;
  }
}
