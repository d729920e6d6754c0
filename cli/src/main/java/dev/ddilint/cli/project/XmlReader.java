package dev.ddilint.cli.project;

import dev.ddilint.parser.source.SourceFile;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML into elements with the JDK's parser. A document type is refused before anything in it
 * is looked at, and entities other than XML's own five do not exist: neither needs a project file,
 * both have been used to attack readers of them.
 */
final class XmlReader {
  /** MSBuild's deepest element stands eight deep. */
  private static final int MAX_DEPTH = 64;

  /** A file of the size that is read at all holds fewer; each costs memory of its own. */
  private static final int MAX_ELEMENTS = 500_000;

  /** Why a text is no XML that is read. */
  static final class BadXml extends Exception {
    private static final long serialVersionUID = 1;

    BadXml(String message) {
      super(message);
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }

  private final SourceFile file;
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<XmlElement> roots = new ArrayList<>();
  private int elements;

  private XmlReader(SourceFile file) {
    this.file = file;
  }

  /** The outermost element of a file. */
  static XmlElement read(SourceFile file) throws BadXml {
    try {
      return new XmlReader(file).read();
    } catch (XMLStreamException e) {
      throw new BadXml("line %d is no XML".formatted(line(e)));
    }
  }

  private static int line(XMLStreamException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
  }

  private XmlElement read() throws XMLStreamException, BadXml {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(file.text()));
    while (reader.hasNext()) {
      accept(reader.next(), reader);
    }
    return roots.get(0);
  }

  private void accept(int event, XMLStreamReader reader) throws BadXml {
    switch (event) {
      case XMLStreamConstants.DTD -> throw new BadXml("it has a document type");
      case XMLStreamConstants.START_ELEMENT -> begin(reader);
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader.getText());
      default -> {}
    }
  }

  private void begin(XMLStreamReader reader) throws BadXml {
    if (open.size() >= MAX_DEPTH) {
      throw new BadXml("its elements are nested deeper than " + MAX_DEPTH);
    }
    if (++elements > MAX_ELEMENTS) {
      throw new BadXml("it has more than %d elements".formatted(MAX_ELEMENTS));
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    open.push(new Open(reader.getLocalName(), attributes, reader.getLocation().getLineNumber()));
  }

  private void text(String text) {
    if (!open.isEmpty()) {
      open.element().text.append(text);
    }
  }

  private void end() {
    XmlElement element = open.pop().close(file);
    if (open.isEmpty()) {
      roots.add(element);
    } else {
      open.element().children.add(element);
    }
  }

  /** An element whose end was not met yet. */
  private static final class Open {
    private final String name;
    private final Map<String, String> attributes;
    private final int line;
    private final StringBuilder text = new StringBuilder();
    private final List<XmlElement> children = new ArrayList<>();

    Open(String name, Map<String, String> attributes, int line) {
      this.name = name;
      this.attributes = attributes;
      this.line = line;
    }

    XmlElement close(SourceFile file) {
      return new XmlElement(name, attributes, text.toString(), children, file.spanOfLine(line));
    }
  }
}
