package hearsay.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document as it is written, an element a line. */
final class Xml {
  private final XMLStreamWriter out;
  private int depth;

  private Xml(XMLStreamWriter out) {
    this.out = out;
  }

  /** Writes the document whose elements {@code content} writes. */
  static void write(Writer writer, Content content) throws IOException {
    try {
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
      out.writeStartDocument("UTF-8", "1.0");
      content.to(new Xml(out));
      out.writeCharacters("\n");
      out.writeEndDocument();
      out.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** An element with attributes, names and values by turns, and what {@code content} writes. */
  void element(String name, List<String> attributes, Content content) throws XMLStreamException {
    line();
    out.writeStartElement(name);
    attributes(attributes);
    depth++;
    content.to(this);
    depth--;
    line();
    out.writeEndElement();
  }

  /** An element without content. */
  void empty(String name, List<String> attributes) throws XMLStreamException {
    line();
    out.writeEmptyElement(name);
    attributes(attributes);
  }

  /** An element with a text. */
  void text(String name, List<String> attributes, String text) throws XMLStreamException {
    line();
    out.writeStartElement(name);
    attributes(attributes);
    out.writeCharacters(text);
    out.writeEndElement();
  }

  private void attributes(List<String> attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.size(); i += 2) {
      out.writeAttribute(attributes.get(i), attributes.get(i + 1));
    }
  }

  private void line() throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** Something that writes elements. */
  interface Content {
    void to(Xml xml) throws XMLStreamException;
  }
}
