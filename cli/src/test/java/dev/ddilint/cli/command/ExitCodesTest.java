package dev.ddilint.cli.command;

import static dev.ddilint.cli.command.CommandLineRun.lint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ddilint.parser.source.Problem;
import dev.ddilint.parser.source.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program tells its caller; wrong usage is one line on standard error and no report. */
class ExitCodesTest {
  private final Path folder;
  private final Path clean;

  ExitCodesTest(@TempDir Path folder) {
    this.folder = folder;
    clean = Sources.write(folder, "clean.c", Sources.CLEAN);
  }

  @Test
  void nothingFoundIsZero() {
    CommandLineRun run = lint(clean);
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("0 errors, 0 warnings, 0 notes\n");
  }

  @Test
  void findingsAreOne() {
    assertThat(lint(Sources.write(folder, "bad.c", Sources.TOO_HIGH)).exit()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"error, 1", "warning, 1", "note, 1", "never, 0", "NEVER, 0"})
  void failOnDecidesWhatCountsForAnError(String level, int exit) {
    Path bad = Sources.write(folder, "bad.c", Sources.TOO_HIGH);
    assertThat(lint(bad, "--fail-on", level).exit()).isEqualTo(exit);
  }

  @ParameterizedTest
  @CsvSource({"error, 0", "warning, 0", "note, 1", "never, 0"})
  void failOnDecidesWhatCountsForANote(String level, int exit) {
    Path note = Sources.write(folder, "note.c", Sources.NOTE);
    assertThat(lint(note, "--fail-on", level).exit()).isEqualTo(exit);
  }

  @Test
  void aNoteBecomesAnErrorOnceTheOldestWindowsIsKnown() {
    Path note = Sources.write(folder, "note.c", Sources.NOTE);
    assertThat(lint(note, "--min-os", "win10-1809").exit()).isEqualTo(1);
    assertThat(lint(note, "--target", "win10-1809", "--fail-on", "note").exit()).isZero();
    assertThat(lint(note, "--target", "17763", "--fail-on", "note").exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--enable no-such-rule   | unknown rule 'no-such-rule': rules are irql-too-high",
        "--disable DDI9999       | unknown rule 'DDI9999'",
        "--target win1           | unknown Windows release 'win1': use a build number or one of",
        "--min-os windows        | unknown Windows release 'windows'",
        "--platform mips         | Invalid value for option '--platform'",
        "--jobs 0                | --jobs must be at least 1",
        "--jobs many             | Invalid value for option '--jobs': 'many' is not an int",
        "--format xml            | Invalid value for option '--format'",
        "--fail-on always        | Invalid value for option '--fail-on'",
        "--color sometimes       | Invalid value for option '--color'",
        "--profile some          | Invalid value for option '--profile'",
        "-I nowhere              | there is no folder nowhere",
        "--system-include no     | there is no folder no",
        "--no-such-option        | Unknown option: '--no-such-option'",
        "--output /no/folder/x   | cannot write /no/folder/x: there is no such folder",
        "--stats /no/folder/x    | cannot write /no/folder/x: there is no such folder"
      })
  void wrongOptionsAreTwo(String options, String message) {
    CommandLineRun run = lint(clean, options.split(" +"));
    isWrongUsage(run, message);
  }

  @Test
  void aFolderIsNoOutput() {
    isWrongUsage(lint(clean, "--output", folder.toString()), "cannot write " + folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lint", "parse"})
  void pathsMustHoldSources(String command) throws IOException {
    isWrongUsage(CommandLineRun.of(command), "Missing required parameter: 'PATH'");
    isWrongUsage(
        CommandLineRun.of(command, folder.resolve("gone.c")),
        "there is no file or folder " + folder.resolve("gone.c"));
    Path empty = Files.createDirectory(folder.resolve("empty"));
    isWrongUsage(CommandLineRun.of(command, empty), "there is no C file in " + empty);
  }

  @Test
  void anArgumentFileMustBeThere() {
    Path gone = folder.resolve("gone");
    isWrongUsage(CommandLineRun.of("lint", "@" + gone), "there is no file or folder @" + gone);
  }

  @Test
  void anArgumentFileThatNamesItselfEnds() {
    Path arguments = folder.resolve("arguments");
    Sources.write(folder, "arguments", "lint\n@" + arguments + "\n");
    isWrongUsage(CommandLineRun.of("@" + arguments), "Missing required parameter: 'PATH'");
  }

  @Test
  void aCommandIsNeeded() {
    isWrongUsage(CommandLineRun.of(), "a command is missing");
    isWrongUsage(CommandLineRun.of("lnit"), "Unmatched argument at index 0: 'lnit'");
  }

  @Test
  void anUnreadableFileOrFolderIsTwo() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Path file = Sources.write(folder, "closed.c", Sources.CLEAN);
    for (Path path : List.of(closed, file)) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
    }
    assumeFalse(Files.isReadable(file), "permissions bind this user");
    isWrongUsage(lint(file), file + " cannot be read");
    isWrongUsage(lint(closed), closed + " cannot be read");
    isWrongUsage(lint(folder), closed + " cannot be searched");
  }

  /** A file that opens, and fails to be read, whoever asks. */
  @Test
  void aFileThatFailsToBeReadIsTwoAndIsNamed() throws IOException {
    Path memory = Path.of("/proc/self/mem");
    assumeTrue(Files.exists(memory));
    Path link = Files.createSymbolicLink(folder.resolve("memory.c"), memory);
    CommandLineRun run = lint(link);
    Files.delete(link);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.errorLines())
        .singleElement()
        .asString()
        .startsWith("ddilint: cannot read ")
        .endsWith("memory.c: the file system denies it");
  }

  @Test
  void aBugOfOurOwnIsThree() {
    Problem bug = Problem.of(ProblemKind.INTERNAL, "a.c", "java.lang.IllegalStateException");
    Problem unreadable = Problem.of(ProblemKind.UNREADABLE_FILE, "b.c", "no such file");
    assertThat(new SourceOptions().failure(List.of(unreadable, bug))).contains(ExitCode.FAILED);
    assertThat(ExitCode.FAILED.code()).isEqualTo(3);
  }

  @Test
  void controlCharactersInAMessageAreShownAndNotSent() {
    CommandLineRun run = CommandLineRun.of("lint", folder.resolve("a\u001b[31m\nb.c"));
    isWrongUsage(run, "there is no file or folder");
    assertThat(run.err()).contains("a\\u001b[31m\\u000ab.c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "lint", "parse"})
  void helpListsTheExitCodes(String command) {
    CommandLineRun run = CommandLineRun.of((Object[]) (command + " --help").trim().split(" "));
    assertThat(run.exit()).isZero();
    for (ExitCode code : ExitCode.values()) {
      assertThat(run.out()).containsPattern("(?m)^ +" + code.code() + " +\\w");
    }
  }

  private static void isWrongUsage(CommandLineRun run, String message) {
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errorLines())
        .singleElement()
        .asString()
        .startsWith("ddilint: ")
        .contains(message);
  }
}
