package dev.ddilint.rules.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words beyond SAL are the same in the header for teams, on the page, and in the reader. */
class VocabularyTest {
  private static final String OWN = "__ddi_";
  private static final Path HEADER =
      Path.of("src/main/resources/dev/ddilint/rules/contract/model/ddilint.h");

  private static Set<String> understood() {
    return Vocabulary.words().stream()
        .filter(word -> word.startsWith(OWN))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The words that stand behind a text, one a line at most. */
  private static Set<String> wordsBehind(Path file, String before) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith(before + OWN))
        .map(line -> word(line.substring(before.length())))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String word(String text) {
    return text.chars()
        .takeWhile(each -> each == '_' || Character.isLetterOrDigit(each))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @Test
  void theHeaderDefinesEveryWord() throws IOException {
    assertThat(wordsBehind(HEADER, "#define ")).isEqualTo(understood());
  }

  @Test
  void thePageDescribesEveryWord() throws IOException {
    assertThat(wordsBehind(Path.of("CONTRACTS.md"), "| `")).isEqualTo(understood());
  }
}
