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

  /** The JDK's name for taking a parser again whose file was read to its end. */
  private static final String REUSE_PARSER = "reuse-instance";

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

  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

  XmlReader() {
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(REUSE_PARSER, true);
  }

  /** The outermost element of a file. */
  XmlElement read(SourceFile file) throws BadXml {
    try {
      XMLStreamReader events = factory.createXMLStreamReader(new StringReader(file.text()));
      XmlElement root = new Elements(file).read(events);
      events.close();
      return root;
    } catch (XMLStreamException e) {
      throw new BadXml("line %d is no XML".formatted(line(e)));
    }
  }

  private static int line(XMLStreamException e) {
    return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
  }

  /** The elements of a file while it is read. */
  private static final class Elements {
    private final SourceFile file;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<XmlElement> roots = new ArrayList<>();
    private int elements;

    Elements(SourceFile file) {
      this.file = file;
    }

    XmlElement read(XMLStreamReader events) throws XMLStreamException, BadXml {
      while (events.hasNext()) {
        accept(events.next(), events);
      }
      return roots.get(0);
    }

    private void accept(int event, XMLStreamReader events) throws BadXml {
      switch (event) {
        case XMLStreamConstants.DTD -> throw new BadXml("it has a document type");
        case XMLStreamConstants.START_ELEMENT -> begin(events);
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(events.getText());
        default -> {}
      }
    }

    private void begin(XMLStreamReader events) throws BadXml {
      if (open.size() >= MAX_DEPTH) {
        throw new BadXml("its elements are nested deeper than " + MAX_DEPTH);
      }
      if (++elements > MAX_ELEMENTS) {
        throw new BadXml("it has more than %d elements".formatted(MAX_ELEMENTS));
      }
      Map<String, String> attributes = new LinkedHashMap<>();
      for (int i = 0; i < events.getAttributeCount(); i++) {
        attributes.put(events.getAttributeLocalName(i), events.getAttributeValue(i));
      }
      open.push(new Open(events.getLocalName(), attributes, events.getLocation().getLineNumber()));
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
