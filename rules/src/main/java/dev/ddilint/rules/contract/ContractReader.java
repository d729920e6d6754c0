package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.ast.Expression;
import dev.ddilint.parser.sem.CType;
import dev.ddilint.parser.sem.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads the contract of a function from the annotations of its declarations: SAL 2 with the kernel
 * extensions, the older spellings, and {@code __ddi_*}. What a word means stands in the {@link
 * Vocabulary}; here is only how words are put together.
 *
 * <p>Words that nobody knows are passed over. One that is known but makes no sense gives nothing
 * but a {@link Defect}: a contract that is not understood is none.
 */
final class ContractReader {
  private final ContractDraft draft;

  ContractReader(ContractDraft draft) {
    this.draft = draft;
  }

  /**
   * Reads the words of a function and of its parameters.
   *
   * @param counting picks those that count
   */
  static ContractDraft read(
      Symbol function, List<Symbol.Variable> parameters, UnaryOperator<List<Annotation>> counting) {
    ContractDraft draft = new ContractDraft(Optional.empty());
    ContractReader reader = new ContractReader(draft);
    reader.readFunction(counting.apply(function.annotations()));
    for (Symbol.Variable each : parameters) {
      reader.readParameter(each.name(), each.type(), counting.apply(each.annotations()));
    }
    return draft;
  }

  void readFunction(List<Annotation> words) {
    if (!words.isEmpty()) {
      read(words, Subject.function(words.get(0).span()), Optional.empty());
    }
  }

  void readParameter(String name, CType type, List<Annotation> words) {
    if (!words.isEmpty()) {
      read(words, Subject.parameter(name, type, words.get(0).span()), Optional.empty());
    }
  }

  private void read(List<Annotation> words, Subject subject, Optional<Expression> condition) {
    List<List<String>> partsOfWords = new ArrayList<>(words.size());
    boolean output = false;
    for (Annotation word : words) {
      List<String> parts = SalParts.of(word.name());
      partsOfWords.add(parts);
      output |= SalParts.areOutput(parts);
    }
    Subject spokenOf = subject.giving(output);
    List<String> prefix = List.of();
    for (int i = 0; i < words.size(); i++) {
      Annotation word = words.get(i);
      List<String> parts = partsOfWords.get(i);
      List<String> whole = parts.isEmpty() ? parts : behind(prefix, parts);
      if (SalParts.arePrefix(parts) && word.arguments().isEmpty()) {
        prefix = whole;
      } else {
        read(new WordUse(word, spokenOf, condition, draft), whole);
        prefix = List.of();
      }
    }
  }

  private static List<String> behind(List<String> prefix, List<String> parts) {
    if (prefix.isEmpty()) {
      return parts; // the usual case
    }
    List<String> whole = new ArrayList<>(prefix);
    whole.addAll(parts);
    return whole;
  }

  private void read(WordUse use, List<String> parts) {
    switch (use.word().name()) {
      case "_When_", "__drv_when", "__when" -> readWhen(use);
      case "_At_", "__drv_at", "__drv_arg", "__at" -> readAt(use);
      case "_Group_", "_Always_", "__drv_in", "__drv_out", "__drv_inout", "__drv_declspec" ->
          read(use.nested(0), use.subject(), use.condition());
      case "__drv_fun", "__drv_ret" ->
          read(use.nested(0), Subject.function(use.word().span()), use.condition());
      case "__drv_deref", "__drv_in_deref", "__drv_out_deref" ->
          read(
              use.nested(0),
              Subject.target(Operand.dereference(use.subject().object())),
              use.condition());
      default -> readWord(use, parts);
    }
  }

  private static void readWord(WordUse use, List<String> parts) {
    Optional<WordReader> known = Vocabulary.reader(use.word().name());
    if (known.isPresent()) {
      known.get().read(use);
    } else if (!parts.isEmpty()) {
      ValueWords.read(use, parts);
    } else if (Vocabulary.isMisspelt(use.word().name())) {
      use.defect("there is no such word");
    }
  }

  private void readWhen(WordUse use) {
    use.value(0)
        .ifPresent(when -> read(use.nested(1), use.subject(), Operand.both(use.condition(), when)));
  }

  /** The words speak of the target; those that speak of functions mean what they always do. */
  private void readAt(WordUse use) {
    use.object(0).ifPresent(at -> read(use.nested(1), Subject.target(at), use.condition()));
  }
}
