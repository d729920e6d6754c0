package dev.ddilint.rules.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that have a meaning, family by family. Words about values ({@code _In_opt_}) are not
 * listed: they are read part by part ({@link ValueWords}).
 */
final class Vocabulary {
  /** Words beyond SAL begin so. */
  private static final String OWN = "__ddi_";

  private static final Map<String, WordReader> READERS = readers();

  /**
   * Words that {@link ContractReader} itself, {@link TypeReader}, {@link Contracts} and the front
   * end read.
   */
  private static final Set<String> OTHERS =
      Set.of(
          "_When_",
          "_At_",
          "_Group_",
          "_Always_",
          "__ddi_page",
          "__ddi_opaque",
          "__ddi_partially_opaque",
          "__ddi_aligned",
          "__ddi_aligned_64bit",
          "__ddi_read_only",
          "__ddi_shared_bits",
          "__ddi_restricted",
          "__ddi_open_to",
          "__ddi_no_copy",
          "__ddi_status",
          "__ddi_truth",
          "__ddi_request_object",
          "__ddi_sized_by",
          "__ddi_copied_by",
          "_Guarded_by_",
          "_Write_guarded_by_",
          "_Has_lock_level_");

  private Vocabulary() {}

  private static Map<String, WordReader> readers() {
    Map<String, WordReader> all = new HashMap<>();
    all.putAll(IrqlWords.words());
    all.putAll(LockWords.words());
    all.putAll(ResourceWords.words());
    all.putAll(ObjectWords.words());
    all.putAll(RoleWords.words());
    all.putAll(ResultWords.words());
    all.putAll(ReleaseWords.words());
    all.putAll(AdviceWords.words());
    all.putAll(PagingWords.words());
    all.putAll(RequestWords.words());
    all.putAll(ArgumentWords.words());
    return Map.copyOf(all);
  }

  static Optional<WordReader> reader(String word) {
    return Optional.ofNullable(READERS.get(word));
  }

  /** Whether it claims to be one of ddilint's own words and is none. */
  static boolean isMisspelt(String word) {
    return word.startsWith(OWN) && !READERS.containsKey(word) && !OTHERS.contains(word);
  }

  /** All words with a meaning of their own, in order. */
  static Set<String> words() {
    Set<String> words = new TreeSet<>(READERS.keySet());
    words.addAll(OTHERS);
    return words;
  }
}
