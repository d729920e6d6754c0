package dev.ddilint.cli.docs;

import dev.ddilint.cli.docs.ImportReport.Note;
import dev.ddilint.cli.docs.ImportReport.Rows;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rebuilds the fact tables from the pages of the documentation. The same pages give the same bytes.
 */
public final class DocsImport {
  private static final String CONTENT = "wdk-ddi-src/content";
  private static final String ENDING = ".md";
  private static final Comparator<Fact> ORDER =
      Comparator.comparing((Fact fact) -> fact.page().name().toLowerCase(Locale.ROOT))
          .thenComparing(fact -> fact.page().address());

  private final Curated curated = Curated.load();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Note> unread = new ArrayList<>();
  private final TreeSet<String> seen = new TreeSet<>();
  private int otherMode;
  private int userFramework;

  private DocsImport() {}

  /** Reads the pages of a checkout, or of its folder of pages. */
  public static DocsImport of(Path docs) throws IOException {
    Path nested = docs.resolve(CONTENT);
    DocsImport result = new DocsImport();
    result.read(Files.isDirectory(nested) ? nested : docs);
    return result;
  }

  public boolean isEmpty() {
    return seen.isEmpty();
  }

  private void read(Path content) throws IOException {
    for (Path folder : entries(content)) {
      if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        for (Path file : entries(folder)) {
          if (isPage(file)) {
            read(file, folder.getFileName() + "/" + file.getFileName());
          }
        }
      }
    }
    facts.sort(ORDER);
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  private static boolean isPage(Path file) {
    String name = file.getFileName().toString();
    return (name.startsWith("nf-") || name.startsWith("nc-"))
        && name.endsWith(ENDING)
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private void read(Path file, String name) {
    String address = name.substring(0, name.length() - ENDING.length());
    seen.add(address);
    if (!curated.isKernelFolder(address.substring(0, address.indexOf('/')))) {
      otherMode++;
      return;
    }
    try {
      DocPage page = PageReader.read(file, address);
      if (page.isUserModeFramework()) {
        userFramework++;
      } else {
        facts.add(new Fact(page, curated.irql(page)));
      }
    } catch (FrontMatter.Unreadable e) {
      unread.add(new Note(address, String.valueOf(e.getMessage())));
    } catch (IOException e) {
      unread.add(new Note(address, "cannot be read"));
    }
  }

  /**
   * Writes {@code functions.tsv} and {@code callbacks.tsv}.
   *
   * @param everything whether with the columns that the program does not keep
   */
  public void write(Path folder, boolean everything) throws IOException {
    Files.createDirectories(folder);
    write(folder.resolve("functions.tsv"), columns(Column.FUNCTIONS, everything), false);
    write(folder.resolve("callbacks.tsv"), columns(Column.CALLBACKS, everything), true);
  }

  private static List<Column> columns(List<Column> kept, boolean everything) {
    return everything ? Column.withRest(kept) : kept;
  }

  private void write(Path file, List<Column> columns, boolean callbacks) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(Cells.row(columns.stream().map(Column::title).toList()));
      for (Fact fact : facts) {
        if (fact.page().isCallback() == callbacks) {
          out.write(Cells.row(columns.stream().map(column -> column.of(fact)).toList()));
        }
      }
    }
  }

  public ImportReport report() {
    return new ImportReport(
        seen.size(),
        rows(false),
        rows(true),
        otherMode,
        userFramework,
        unread,
        unclear(),
        outdated());
  }

  private Rows rows(boolean callbacks) {
    List<Fact> rows = facts.stream().filter(fact -> fact.page().isCallback() == callbacks).toList();
    return new Rows(rows.size(), (int) rows.stream().filter(fact -> fact.irql().isKnown()).count());
  }

  /** Pages that say something on the IRQL, but neither a level nor where to look. */
  private List<Note> unclear() {
    return facts.stream()
        .filter(fact -> !fact.irql().isKnown() && fact.irql().conditional().isEmpty())
        .filter(fact -> !Column.IRQL_RAW.of(fact).isEmpty())
        .map(fact -> new Note(fact.page().address(), Column.IRQL_RAW.of(fact)))
        .toList();
  }

  private List<Note> outdated() {
    Stream<Note> changed =
        facts.stream()
            .filter(fact -> curated.isOutdated(fact.page()))
            .map(fact -> new Note(fact.page().address(), Column.IRQL_RAW.of(fact)));
    Stream<Note> gone =
        curated
            .without(facts.stream().map(fact -> fact.page().address()).collect(Collectors.toSet()))
            .stream()
            .map(page -> new Note(page, "there is no such page"));
    return Stream.concat(changed, gone).sorted(Comparator.comparing(Note::page)).toList();
  }
}
