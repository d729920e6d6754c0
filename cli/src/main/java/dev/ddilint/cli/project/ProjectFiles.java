package dev.ddilint.cli.project;

import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.parser.source.SourceFile;
import dev.ddilint.parser.source.SourceReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The project files of a run, each read once; a file of properties is imported by many. */
final class ProjectFiles {
  private final SourceFolders folders;
  private final SourceReader reader = new SourceReader();
  private final XmlReader xml = new XmlReader();
  private final Map<Path, Entry> entries = new HashMap<>();

  /** A file's outermost element, or why there is none. */
  sealed interface Entry {
    /** The element. */
    record Xml(XmlElement root) implements Entry {}

    /** The reason. */
    record Failure(Problem problem) implements Entry {}
  }

  ProjectFiles(SourceFolders folders) {
    this.folders = folders;
  }

  Entry get(Path path) {
    return entries.computeIfAbsent(path, this::load);
  }

  private Entry load(Path path) {
    String name = folders.name(path);
    SourceReader.Reading reading = reader.read(path, name, SourceFile.Origin.PROJECT);
    if (reading instanceof SourceReader.Reading.Failure failure) {
      return new Entry.Failure(notRead(failure.problem(), name));
    }
    try {
      return new Entry.Xml(xml.read(((SourceReader.Reading.Text) reading).file()));
    } catch (XmlReader.BadXml e) {
      return new Entry.Failure(Problem.of(ProblemKind.PROJECT_NOT_READ, name, e.reason()));
    }
  }

  private static Problem notRead(Problem problem, String name) {
    return problem.kind() == ProblemKind.UNREADABLE_FILE
        ? Problem.of(ProblemKind.PROJECT_NOT_READ, name, problem.arguments().get(1))
        : problem;
  }
}
