package dev.ddilint.rules.contract;

import dev.ddilint.parser.ast.Annotation;
import dev.ddilint.parser.source.Span;
import dev.ddilint.rules.contract.MemberContract.Access;
import dev.ddilint.rules.contract.TypeContract.Alignment;
import dev.ddilint.rules.contract.TypeContract.Opacity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what the annotations of a structure and of its members say. */
final class TypeReader {
  private final ContractDraft draft = new ContractDraft(Optional.empty());
  private final List<MemberContract> members = new ArrayList<>();
  private Opacity opacity = Opacity.OPEN;
  private Alignment alignment = Alignment.NATURAL;
  private boolean resident;
  private boolean unique;
  private boolean request;
  private Optional<String> sizedBy = Optional.empty();
  private Optional<String> copiedBy = Optional.empty();
  private final Set<Audience> openTo = EnumSet.noneOf(Audience.class);
  private Optional<Long> availableSince = Optional.empty();
  private Optional<Obsolescence> obsolete = Optional.empty();

  TypeReader readType(List<Annotation> words) {
    words.forEach(word -> type(use(word)));
    return this;
  }

  TypeReader readMember(String name, List<Annotation> words) {
    if (!words.isEmpty()) {
      MemberContract read = MemberContract.open(name);
      for (Annotation word : words) {
        read = member(read, use(word));
      }
      if (!read.isOpen()) {
        members.add(read);
      }
    }
    return this;
  }

  TypeContract contract(String name, Optional<Page> page) {
    return new TypeContract(
        name,
        opacity,
        openTo,
        alignment,
        resident,
        unique,
        request,
        sizedBy,
        copiedBy,
        availableSince,
        obsolete,
        members,
        page);
  }

  List<Defect> defects() {
    return draft.defects();
  }

  private WordUse use(Annotation word) {
    Span span = word.span();
    return new WordUse(word, Subject.function(span), Optional.empty(), draft);
  }

  private void type(WordUse use) {
    switch (use.word().name()) {
      case "__ddi_opaque" -> opacity = Opacity.FULL;
      case "__ddi_partially_opaque" -> opacity = Opacity.PARTIAL;
      case "__ddi_resident" -> resident = true;
      case "__ddi_no_copy" -> unique = true;
      case "__ddi_request_object" -> request = true;
      case "__ddi_sized_by" -> sizedBy = use.name(0);
      case "__ddi_copied_by" -> copiedBy = use.name(0);
      case "__ddi_open_to" -> audience(use).ifPresent(openTo::add);
      case "__ddi_aligned" ->
          bytes(use).ifPresent(n -> alignment = new Alignment(Optional.of(n), Optional.of(n)));
      case "__ddi_aligned_64bit" ->
          bytes(use).ifPresent(n -> alignment = new Alignment(alignment.on32Bit(), Optional.of(n)));
      case "__ddi_available_since" -> availableSince = ReleaseWords.release(use);
      case "__ddi_obsolete" -> obsolete = ReleaseWords.obsolescence(use);
      default -> misspelt(use);
    }
  }

  private static Optional<Long> bytes(WordUse use) {
    Optional<Long> number = use.number(0);
    Optional<Long> bytes = number.filter(n -> n > 0 && Long.bitCount(n) == 1);
    if (number.isPresent() && bytes.isEmpty()) {
      use.defect(number.get() + " is no power of two");
    }
    return bytes;
  }

  private static Optional<Audience> audience(WordUse use) {
    Optional<String> named = use.name(0);
    Optional<Audience> audience =
        Arrays.stream(Audience.values())
            .filter(each -> named.filter(each.name()::equals).isPresent())
            .findFirst();
    if (named.isPresent() && audience.isEmpty()) {
      use.defect(named.get() + " is no kind of driver that structures are opened to");
    }
    return audience;
  }

  private static MemberContract member(MemberContract read, WordUse use) {
    return switch (use.word().name()) {
      case "__ddi_shared_bits" -> read.withSharedBits();
      case "__ddi_read_only" -> read.with(Access.READ_ONLY, "");
      case "__ddi_restricted" ->
          use.name(0).map(why -> read.with(Access.RESTRICTED, why)).orElse(read);
      case "__ddi_role" -> RoleWords.slotRole(use).map(read::with).orElse(read);
      case "_Guarded_by_", "_Write_guarded_by_" -> use.value(0).map(read::guardedBy).orElse(read);
      case "_Has_lock_level_" -> use.name(0).map(read::ordered).orElse(read);
      case "__ddi_open_to" -> audience(use).map(read::openTo).orElse(read);
      default -> {
        misspelt(use);
        yield read;
      }
    };
  }

  /** What a word means for other declarations, it does not mean here. */
  private static void misspelt(WordUse use) {
    if (Vocabulary.isMisspelt(use.word().name())) {
      use.defect("there is no such word");
    }
  }
}
