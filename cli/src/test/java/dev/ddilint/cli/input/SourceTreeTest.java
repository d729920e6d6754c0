package dev.ddilint.cli.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files make a driver, and what their names are relative to. */
class SourceTreeTest {
  private final Path folder;

  SourceTreeTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyProjectIsADriver() throws IOException {
    files("one/a.c", "one/sub/b.c", "two/c.C");
    project("one/one.vcxproj", "a.c", "sub\\b.c");
    project("two/TWO.VCXPROJ", "C.c");
    assertThat(drivers(folder))
        .isEqualTo(
            Map.of(
                "one/one.vcxproj", List.of("one/a.c", "one/sub/b.c"),
                "two/TWO.VCXPROJ", List.of("two/c.C")));
  }

  @Test
  void twoProjectsOfAFolderAreTwoDriversThatMayShareAFile() throws IOException {
    files("a.c", "b.c", "shared.c");
    project("one.vcxproj", "a.c", "shared.c");
    project("two.vcxproj", "b.c", "shared.c");
    assertThat(drivers(folder))
        .isEqualTo(
            Map.of(
                "one.vcxproj", List.of("a.c", "shared.c"),
                "two.vcxproj", List.of("b.c", "shared.c")));
  }

  @Test
  void whatNoProjectNamesIsGroupedWithoutIt() throws IOException {
    files("a.c", "unused.c", "inner/b.c");
    project("outer.vcxproj", "a.c");
    assertThat(drivers(folder))
        .isEqualTo(
            Map.of(
                "outer.vcxproj", List.of("a.c"),
                ".", List.of("unused.c"),
                "inner", List.of("inner/b.c")));
  }

  @Test
  void looseFilesBelongToTheFolderInWhichADriverBegins() throws IOException {
    files("sys/io.c", "sys/hw/dma.c", "tool/main.c");
    Files.writeString(
        folder.resolve("sys/driver.c"),
        """
        #include <ntddk.h>
        DRIVER_INITIALIZE DriverEntry;
        NTSTATUS DriverEntry(PDRIVER_OBJECT d, PUNICODE_STRING r) { return 0; }
        """);
    assertThat(drivers(folder))
        .isEqualTo(
            Map.of(
                "sys", List.of("sys/driver.c", "sys/hw/dma.c", "sys/io.c"),
                "tool", List.of("tool/main.c")));
  }

  @Test
  void withoutAProjectFileEachFolderIsADriver() throws IOException {
    files("x/a.c", "x/b.c", "y/c.c");
    assertThat(drivers(folder))
        .isEqualTo(Map.of("x", List.of("x/a.c", "x/b.c"), "y", List.of("y/c.c")));
  }

  @Test
  void cppFilesAreSetApartAndOthersLeftAlone() throws IOException {
    files("a.c", "b.cpp", "c.CXX", "d.cc", "e.h", "f.inf");
    SourceTree tree = find(folder);
    assertThat(drivers(folder)).isEqualTo(Map.of(".", List.of("a.c")));
    assertThat(tree.cppFiles())
        .extracting(file -> file.getFileName().toString())
        .containsExactly("b.cpp", "c.CXX", "d.cc");
  }

  @Test
  void aFileAskedForTwiceIsReadOnce() throws IOException {
    files("a.c");
    assertThat(find(folder, folder.resolve("a.c")).drivers())
        .singleElement()
        .satisfies(driver -> assertThat(driver.files()).hasSize(1));
  }

  @Test
  void theRootIsTheDeepestCommonFolder() throws IOException {
    files("x/a.c", "x/b.c", "y/c.c");
    assertThat(SourceTree.root(List.of(folder.resolve("x/a.c")))).isEqualTo(folder.resolve("x"));
    assertThat(SourceTree.root(List.of(folder.resolve("x"), folder.resolve("y"))))
        .isEqualTo(folder);
  }

  @Test
  void theRootIsTheRepositoryIfThereIsOne() throws IOException {
    files(".git/HEAD", "drivers/x/a.c");
    assertThat(SourceTree.root(List.of(folder.resolve("drivers/x")))).isEqualTo(folder);
  }

  @Test
  void theRootIsTheCurrentFolderIfAllLiesInIt() {
    assertThat(SourceTree.root(SourceTree.absolute(List.of(Path.of("pom.xml")))))
        .isEqualTo(Path.of("").toAbsolutePath());
  }

  private void files(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.createFile(file);
    }
  }

  private void project(String name, String... sources) throws IOException {
    StringBuilder items = new StringBuilder();
    for (String source : sources) {
      items.append("<ClCompile Include=\"%s\"/>".formatted(source));
    }
    Files.writeString(
        folder.resolve(name), "<Project><ItemGroup>%s</ItemGroup></Project>".formatted(items));
  }

  private static SourceTree find(Path... paths) {
    return Finding.drivers(paths);
  }

  private static Map<String, List<String>> drivers(Path folder) {
    SourceTree tree = find(folder);
    Map<String, List<String>> drivers = new TreeMap<>();
    for (DriverSources driver : tree.drivers()) {
      drivers.put(
          driver.name(),
          driver.files().stream().map(file -> tree.root().relativize(file).toString()).toList());
    }
    return drivers;
  }
}
