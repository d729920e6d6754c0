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
  void theFolderOfAProjectFileIsADriver() throws IOException {
    files("one/one.vcxproj", "one/a.c", "one/sub/b.c", "two/TWO.VCXPROJ", "two/c.C");
    assertThat(drivers(folder))
        .isEqualTo(Map.of("one", List.of("one/a.c", "one/sub/b.c"), "two", List.of("two/c.C")));
  }

  @Test
  void theNearestProjectFileCounts() throws IOException {
    files("outer.vcxproj", "a.c", "inner/inner.vcxproj", "inner/b.c");
    assertThat(drivers(folder))
        .isEqualTo(Map.of(".", List.of("a.c"), "inner", List.of("inner/b.c")));
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
    SourceTree tree = SourceTree.of(List.of(folder));
    assertThat(drivers(folder)).isEqualTo(Map.of(".", List.of("a.c")));
    assertThat(tree.cppFiles())
        .extracting(file -> file.getFileName().toString())
        .containsExactly("b.cpp", "c.CXX", "d.cc");
  }

  @Test
  void aFileAskedForTwiceIsReadOnce() throws IOException {
    files("a.c");
    assertThat(SourceTree.of(List.of(folder, folder.resolve("a.c"))).drivers())
        .singleElement()
        .satisfies(driver -> assertThat(driver.files()).hasSize(1));
  }

  @Test
  void theRootIsTheDeepestCommonFolder() throws IOException {
    files("x/a.c", "x/b.c", "y/c.c");
    assertThat(SourceTree.of(List.of(folder.resolve("x/a.c"))).root())
        .isEqualTo(folder.resolve("x"));
    assertThat(SourceTree.of(List.of(folder.resolve("x"), folder.resolve("y"))).root())
        .isEqualTo(folder);
  }

  @Test
  void theRootIsTheRepositoryIfThereIsOne() throws IOException {
    files(".git/HEAD", "drivers/x/a.c");
    assertThat(SourceTree.of(List.of(folder.resolve("drivers/x"))).root()).isEqualTo(folder);
  }

  @Test
  void theRootIsTheCurrentFolderIfAllLiesInIt() {
    assertThat(SourceTree.of(List.of(Path.of("pom.xml"))).root())
        .isEqualTo(Path.of("").toAbsolutePath());
  }

  private void files(String... names) throws IOException {
    for (String name : names) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.createFile(file);
    }
  }

  private static Map<String, List<String>> drivers(Path folder) {
    SourceTree tree = SourceTree.of(List.of(folder));
    Map<String, List<String>> drivers = new TreeMap<>();
    for (DriverSources driver : tree.drivers()) {
      drivers.put(
          driver.name(),
          driver.files().stream().map(file -> tree.root().relativize(file).toString()).toList());
    }
    return drivers;
  }
}
