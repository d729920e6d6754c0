package dev.ddilint.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ddilint.rules.Releases;
import dev.ddilint.rules.contract.Fact;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every fact that a contract can state has its words. */
class FactWordsTest {

  private static Stream<Class<?>> records(Class<?> family) {
    return family.isRecord()
        ? Stream.of(family)
        : Arrays.stream(family.getPermittedSubclasses()).flatMap(FactWordsTest::records);
  }

  @Test
  void noneIsMissing() {
    FactWords words = new FactWords(new Phrases(Releases.load()));
    assertThat(records(Fact.class).distinct())
        .hasSizeGreaterThan(20)
        .allSatisfy(fact -> assertThat(words.knows(fact)).as("words for %s", fact).isTrue());
  }
}
