package dev.ddilint.parser.pp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SymbolsTest {
  private final Symbols symbols = new Symbols();

  @Test
  void equalSpellingsHaveEqualNumbers() {
    int first = symbols.intern("DriverEntry");
    assertThat(symbols.intern("DriverEntry")).isEqualTo(first);
    assertThat(symbols.intern("xDriverEntry;".toCharArray(), 1, 12)).isEqualTo(first);
    assertThat(symbols.intern("DriverEntr")).isNotEqualTo(first);
    assertThat(symbols.text(first)).isEqualTo("DriverEntry");
  }

  @Test
  void wordsOfThePreprocessorHaveTheNumbersTheyKnow() {
    for (Word word : Word.values()) {
      assertThat(symbols.intern(word.text())).isEqualTo(word.symbol());
    }
  }

  @Test
  void spellingsMayBeEmptyOfOneCharacterOrLong() {
    String lengthy = "long".repeat(1 << 20);
    for (String text : List.of("", "x", "\u00e4", "\u20ac", lengthy, lengthy + "x")) {
      int symbol = symbols.intern(text);
      assertThat(symbols.intern("<" + text + ">")).isNotEqualTo(symbol);
      assertThat(symbols.intern(text)).isEqualTo(symbol);
      assertThat(symbols.text(symbol)).isEqualTo(text);
    }
  }

  @Test
  void threadsAgreeWhileTheTableGrows() {
    int[][] numbers = new int[4][100_000];
    IntStream.range(0, 4)
        .parallel()
        .forEach(
            thread -> {
              List<Integer> order =
                  Arrays.asList(IntStream.range(0, 100_000).boxed().toArray(Integer[]::new));
              Collections.rotate(order, thread * 25_000);
              order.forEach(i -> numbers[thread][i] = symbols.intern("name" + i));
            });
    for (int i = 0; i < 100_000; i++) {
      assertThat(symbols.text(numbers[0][i])).isEqualTo("name" + i);
      for (int thread = 1; thread < 4; thread++) {
        assertThat(numbers[thread][i]).isEqualTo(numbers[0][i]);
      }
    }
  }
}
