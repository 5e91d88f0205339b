package org.mingcha.paper.ofd;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One file of an OFD package. */
final class Xml {

  private static final String NAMESPACE = "http://www.ofdspec.org/2016";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter out;

  Xml(String root, String... attributes) {
    try {
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      out.writeStartDocument("UTF-8", "1.0");
      out.writeStartElement("ofd", root, NAMESPACE);
      out.writeNamespace("ofd", NAMESPACE);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** @param attributes name and value in turn */
  Xml open(String name, String... attributes) {
    try {
      out.writeStartElement("ofd", name, NAMESPACE);
      attributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  Xml close() {
    try {
      out.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  Xml text(String name, String text, String... attributes) {
    try {
      open(name, attributes);
      out.writeCharacters(text);
      return close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] done() {
    try {
      out.writeEndDocument();
      out.close();
      return bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (var i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }
}
