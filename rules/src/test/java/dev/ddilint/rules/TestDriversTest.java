package dev.ddilint.rules;

import dev.ddilint.rules.testing.DriverTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The drivers of {@code testdata}: the healthy ones are clean, the defective ones show what their
 * comments say.
 */
class TestDriversTest {
  private static final Path DRIVERS = Path.of("..", "testdata", "drivers");

  static Stream<Path> drivers() throws IOException {
    try (Stream<Path> kinds = Files.list(DRIVERS)) {
      List<Path> folders =
          kinds
              .sorted()
              .flatMap(kind -> Stream.of("healthy", "defective").map(kind::resolve))
              .toList();
      return folders.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("drivers")
  void reportsWhatIsWrong(Path driver) {
    DriverTest.checkFolder(driver);
  }
}
