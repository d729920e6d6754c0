package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first lines of a unit that say nothing but {@code #include}, up to the first header that is
 * read as text: what {@code precomp.h} is to most drivers. Model headers may come before it.
 *
 * <p>Whatever stands before the header could change its meaning, so any other line ends the search:
 * such a unit has no opening, and shares nothing.
 *
 * @param modules the model headers, in order
 * @param file the header
 * @param header its path
 * @param folder where it was found
 * @param directive the number of the last {@code #include} among the file's directives
 */
public record Opening(
    List<String> modules, SourceFile file, Path header, Folder folder, int directive) {
  public Opening {
    modules = List.copyOf(modules);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Opening opening
        && file == opening.file
        && directive == opening.directive
        && modules.equals(opening.modules)
        && header.equals(opening.header)
        && folder.equals(opening.folder);
  }

  @Override
  public int hashCode() {
    return 31 * file.hashCode() + directive;
  }

  /** The opening of a file, if it has one. */
  static Optional<Opening> of(
      TokenArray tokens, IncludeSearch.Place place, Environment environment) {
    OpenFile file = new OpenFile(tokens, 0, place);
    List<String> modules = new ArrayList<>();
    while (file.isAtDirective() && file.position() == file.stop()) {
      int directive = file.directive();
      IncludeSearch.Result result = included(new DirectiveLine(file, directive), environment);
      if (result instanceof IncludeSearch.Result.Text text) {
        return environment.files().get(text.path()) instanceof FileCache.Entry.Tokens found
            ? Optional.of(
                new Opening(modules, found.tokens().file(), text.path(), text.folder(), directive))
            : Optional.empty();
      } else if (result instanceof IncludeSearch.Result.Model model
          && environment.library().module(model.name()).isPresent()) {
        modules.add(model.name());
        file.resumeAfter(directive);
      } else {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static IncludeSearch.Result included(DirectiveLine line, Environment environment) {
    DirectiveIndex directives = line.file().tokens().directives();
    if (directives.word(line.directive()).filter(word -> word == Word.INCLUDE).isEmpty()) {
      return new IncludeSearch.Result.Missing();
    }
    return HeaderName.literal(line, environment.symbols())
        .map(name -> environment.search().find(name.request(false), line.file().place()))
        .orElseGet(IncludeSearch.Result.Missing::new);
  }
}
