package org.mingcha.paper.merge;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The end of a letter: no page with nothing but the signature (GB/T 9704), and the slip to be sent back (回执) after it. */
final class Ending {

  private static final String TOGETHER = "together";

  private Ending() {}

  static void arrange(Document page) {
    var reply = find(page, "reply");
    if (reply != null) {
      page.getElementsByTagName("body").item(0).appendChild(reply);
    }
    var signature = find(page, "signature");
    var last = signature == null ? null : lastParagraph(before(signature));
    if (last != null) {
      var together = page.createElementNS(page.getDocumentElement().getNamespaceURI(), "div");
      together.setAttribute("class", TOGETHER);
      signature.getParentNode().insertBefore(together, signature);
      together.appendChild(last);
      together.appendChild(signature);
    }
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

  private static Element lastParagraph(Element body) {
    if (body == null || "p".equals(body.getTagName())) {
      return body;
    }
    Node last = body.getLastChild();
    while (last != null && !(last instanceof Element)) {
      last = last.getPreviousSibling();
    }
    return last instanceof Element element && "p".equals(element.getTagName()) ? element : null;
  }

  private static Element before(Element signature) {
    Node before = signature.getPreviousSibling();
    while (before != null && !(before instanceof Element)) {
      before = before.getPreviousSibling();
    }
    return (Element) before;
  }
}
