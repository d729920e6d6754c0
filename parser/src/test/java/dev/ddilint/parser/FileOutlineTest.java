package dev.ddilint.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.parser.pp.HeaderModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file shows before anything in it is understood. */
class FileOutlineTest {
  private final Path folder;

  FileOutlineTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void functionsWithBodiesAreDefinitionsAndNamesInThemWithArgumentsAreCalls() throws IOException {
    FileOutline outline =
        outline(
            """
            #include <ntddk.h>
            DRIVER_INITIALIZE DriverEntry;
            VOID Declared(ULONG value);
            NTSTATUS DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path)
            {
                Declared(1);
                if (path) { Declared(2); KeBugCheck(3); }
                return 0;
            }
            """);
    assertThat(outline.definitions()).containsExactly("DriverEntry");
    assertThat(outline.calls()).containsExactly("Declared", "if", "KeBugCheck");
    assertThat(outline.startsDriver()).isTrue();
  }

  @Test
  void directivesHoldNeitherCallsNorBraces() throws IOException {
    FileOutline outline =
        outline(
            """
            #define OPEN {
            #define CALL First(1)
            void Second(void) {
            #if Third(2)
                (Fourth)(3);
            #endif Fifth
                (void)0;
            }
            void Sixth(void) { Seventh
                (4); }
            """);
    assertThat(outline.definitions()).containsExactly("Second", "Sixth");
    assertThat(outline.calls()).containsExactly("Seventh");
  }

  @Test
  void theFirstOneTokenDefinitionOfTheTargetCounts() throws IOException {
    assertThat(outline("#define NTDDI_VERSION NTDDI_WIN7\n#define NTDDI_VERSION 2\n").target())
        .contains("NTDDI_WIN7");
    assertThat(outline("#define NTDDI_VERSION (1 + 2)\n").target()).isEmpty();
  }

  private FileOutline outline(String source) throws IOException {
    Path file = Files.writeString(folder.resolve("driver.c"), source);
    return new Frontends(folder, List.of(), HeaderModel.EMPTY).outline(file);
  }
}
