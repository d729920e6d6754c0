package dev.ddilint.cli.project;

import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.parser.source.ProblemSink;
import dev.ddilint.parser.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Picks from XML files that are no projects. */
public final class XmlFiles {
  private XmlFiles() {}

  /** An attribute of all elements of a name, in their order; none if the file is no XML. */
  public static List<String> attributes(
      SourceFile file, String element, String attribute, ProblemSink problems) {
    List<String> values = new ArrayList<>();
    try {
      collect(new XmlReader().read(file), element, attribute, values);
    } catch (XmlReader.BadXml e) {
      problems.report(Problem.of(ProblemKind.PROJECT_NOT_READ, file.name(), e.reason()));
    }
    return values;
  }

  private static void collect(
      XmlElement at, String element, String attribute, List<String> values) {
    if (at.is(element)) {
      at.attribute(attribute).ifPresent(values::add);
    }
    at.children().forEach(child -> collect(child, element, attribute, values));
  }
}
