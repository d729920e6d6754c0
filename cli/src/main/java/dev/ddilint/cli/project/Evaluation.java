package dev.ddilint.cli.project;

import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.parser.source.ProblemSink;
import dev.ddilint.parser.source.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One evaluation of a project. As in MSBuild, properties and imports come first, in the order of
 * the file; then item definitions; then items, which see the last value of every property.
 */
final class Evaluation {
  /**
   * Characters of expanded values, and items looked at, for one project: Microsoft's largest sample
   * takes a thousandth. Values of values grow without end else.
   */
  private static final long BUDGET = 50_000_000;

  private final Path project;
  private final ProjectFiles files;
  private final SourceFolders folders;
  private final ProblemSink problems;
  private final PropertyLookup properties;
  private final ItemTable items;
  private final Imports imports;
  private final List<Group> definitionGroups = new ArrayList<>();
  private final List<Group> itemGroups = new ArrayList<>();
  private final Set<String> reported = new LinkedHashSet<>();
  private Path current;
  private long spent;

  /** A group whose turn comes once all properties are known, and the file it stands in. */
  private record Group(XmlElement element, Path file) {}

  Evaluation(
      Path project,
      ProjectFiles files,
      SourceFolders folders,
      PropertyTable fixed,
      Kit kit,
      ProblemSink problems) {
    this.project = project;
    this.files = files;
    this.folders = folders;
    this.problems = problems;
    properties = new PropertyLookup(fixed, kit, project, this::expandDefault);
    items = new ItemTable(folder(project));
    imports = new Imports(project, folders);
    current = project;
  }

  static Path folder(Path file) {
    return Optional.ofNullable(file.getParent()).orElse(file);
  }

  /** Evaluates the project; nothing if its file cannot be read. */
  Optional<EvaluatedProject> run(Configuration configuration) {
    if (!(files.get(project) instanceof ProjectFiles.Entry.Xml xml)) {
      report(((ProjectFiles.Entry.Failure) files.get(project)).problem());
      return Optional.empty();
    }
    if (!xml.root().is("Project")) {
      report(
          Problem.of(
              ProblemKind.PROJECT_NOT_READ, folders.name(project), "it is no MSBuild project"));
      return Optional.empty();
    }
    imports.enter(project);
    xml.root().children().forEach(this::visit);
    forEachChild(definitionGroups, type -> items.define(type, this));
    forEachChild(itemGroups, item -> items.apply(item, this));
    current = project;
    return Optional.of(
        new EvaluatedProject(
            project,
            configuration,
            items.all(),
            imports.files(),
            items::definition,
            properties::find,
            name -> properties.value(name, project)));
  }

  /** Something to do with an element. */
  private interface Action {
    void accept(XmlElement element);
  }

  private void forEachChild(List<Group> groups, Action action) {
    for (Group group : groups) {
      current = group.file();
      if (holds(group.element())) {
        for (XmlElement child : group.element().children()) {
          if (holds(child)) {
            action.accept(child);
          }
        }
      }
    }
  }

  /** The first pass: elements that are no part of it are left for later or are none of ours. */
  private void visit(XmlElement element) {
    switch (element.name()) {
      case "ItemDefinitionGroup" -> definitionGroups.add(new Group(element, current));
      case "ItemGroup" -> itemGroups.add(new Group(element, current));
      case "Choose" -> choose(element);
      case "PropertyGroup" -> ifHolds(element, () -> element.children().forEach(this::set));
      case "ImportGroup" -> ifHolds(element, () -> element.children().forEach(this::visit));
      case "Import" -> ifHolds(element, () -> importFrom(element));
      default -> {}
    }
  }

  private void ifHolds(XmlElement element, Runnable action) {
    if (holds(element)) {
      action.run();
    }
  }

  private void set(XmlElement property) {
    if (holds(property)) {
      String value = new Expander(at(property)).expand(property.text()).strip();
      properties.set(new Property(property.name(), value, property.place()));
    }
  }

  private void choose(XmlElement choose) {
    choose.children().stream()
        .filter(branch -> branch.is("Otherwise") || (branch.is("When") && holds(branch)))
        .findFirst()
        .ifPresent(branch -> branch.children().forEach(this::visit));
  }

  /** Reads the files that an {@code Import} names, at its place. */
  private void importFrom(XmlElement element) {
    Scope scope = at(element);
    String name = new Expander(scope).expand(element.attribute("Project").orElse("")).strip();
    if (name.isEmpty() || element.attribute("Sdk").isPresent()) {
      return;
    }
    if (Kit.ownsImport(name)) {
      imports.ofFolder(name).ifPresent(file -> enter(file, element));
      return;
    }
    Imports.Found found = imports.find(name, folder(current));
    if (found.isMissing()) {
      cannotRead(
          element, found.outside() ? "it lies outside of the sources" : "it is not there", name);
    }
    found.files().forEach(file -> enter(file, element));
  }

  private void enter(Path file, XmlElement element) {
    Optional<String> refusal = imports.refusal(file);
    if (refusal.isPresent()) {
      cannotRead(element, refusal.get(), folders.name(file));
      return;
    }
    if (!imports.enter(file)) {
      return;
    }
    Path before = current;
    current = file;
    if (files.get(file) instanceof ProjectFiles.Entry.Xml xml) {
      xml.root().children().forEach(this::visit);
    } else {
      report(((ProjectFiles.Entry.Failure) files.get(file)).problem());
    }
    current = before;
    imports.leave();
  }

  private void cannotRead(XmlElement element, String reason, String name) {
    report(
        Problem.at(
            element.place(), ProblemKind.PROJECT_NOT_READ, "the imported file " + name, reason));
  }

  private boolean holds(XmlElement element) {
    Optional<String> condition = element.attribute("Condition");
    return condition.isEmpty() || Condition.holds(condition.get(), at(element));
  }

  private String expandDefault(String text) {
    return new Expander(new FileScope(current, Optional.empty())).expand(text);
  }

  /** The scope at an element of the file that is being read. */
  Scope at(XmlElement element) {
    return new FileScope(current, Optional.of(element.place()));
  }

  /** Every problem once: what an imported file cannot say, it cannot say often. */
  void report(Problem problem) {
    if (reported.add(problem.span() + problem.message())) {
      problems.report(problem);
    }
  }

  /** What names stand for in a file. */
  private final class FileScope implements Scope {
    private final Path file;
    private final Optional<Span> place;

    FileScope(Path file, Optional<Span> place) {
      this.file = file;
      this.place = place;
    }

    @Override
    public Optional<String> property(String name) {
      return properties.value(name, file);
    }

    @Override
    public Optional<String> metadata(String name) {
      return Optional.empty();
    }

    @Override
    public List<Item> items(String type) {
      return items.ofType(type);
    }

    @Override
    public Path folder() {
      return Evaluation.folder(project);
    }

    @Override
    public SourceFolders folders() {
      return folders;
    }

    @Override
    public boolean affords(int cost) {
      spent += cost;
      if (spent > BUDGET) {
        report(
            Problem.of(
                ProblemKind.PROJECT_SIZE,
                "%d characters of values in %s".formatted(BUDGET, folders.name(project))));
      }
      return spent <= BUDGET;
    }

    @Override
    public void cannotEvaluate(String what) {
      report(
          new Problem(
              ProblemKind.PROJECT_NOT_EVALUATED,
              place,
              List.of("%s cannot be evaluated here".formatted(what))));
    }
  }
}
