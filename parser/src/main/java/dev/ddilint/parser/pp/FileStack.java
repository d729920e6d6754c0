package dev.ddilint.parser.pp;

import dev.ddilint.parser.source.ProblemKind;
import dev.ddilint.parser.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The files of a unit that are being read, each included by the one below it. */
final class FileStack implements MacroExpander.Source {
  private final UnitState unit;
  private final List<OpenFile> open = new ArrayList<>();
  private Consumer<OpenFile> directives = file -> {};
  private Consumer<TokenArray> entering = file -> {};
  private boolean readingArguments;

  FileStack(UnitState unit) {
    this.unit = unit;
  }

  /** Sets what executes the directive that a file stopped at. */
  void onDirective(Consumer<OpenFile> action) {
    directives = action;
  }

  /** Sets what is told of every file that is entered. */
  void onEnter(Consumer<TokenArray> action) {
    entering = action;
  }

  /** Where the files below the one on top go on, the innermost one first. */
  List<Span> includingPlaces() {
    List<Span> places = new ArrayList<>();
    for (int i = open.size() - 2; i >= 0; i--) {
      places.add(open.get(i).place(open.get(i).position()));
    }
    return places;
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  int depth() {
    return open.size();
  }

  OpenFile top() {
    return open.get(open.size() - 1);
  }

  OpenFile enter(TokenArray tokens, IncludeSearch.Place place) {
    OpenFile file = new OpenFile(tokens, unit.frames().enter(tokens), place);
    open.add(file);
    entering.accept(tokens);
    return file;
  }

  /** Ends the file on top, whose conditionals should be closed. */
  void leave() {
    OpenFile file = open.remove(open.size() - 1);
    if (!file.conditionals().isEmpty()) {
      int hash = file.tokens().directives().position(file.conditionals().peek());
      Token token = new Token();
      file.load(hash, token);
      unit.report(token, ProblemKind.UNBALANCED_CONDITIONAL, "this conditional has no #endif");
    }
  }

  /** Whether the directive being executed stands among the arguments of a macro. */
  boolean isReadingArguments() {
    return readingArguments;
  }

  /** Reads on in the file on top; a macro's arguments do not reach past the end of a file. */
  @Override
  public boolean read(Token token) {
    OpenFile file = top();
    while (file.position() >= file.stop()) {
      if (!file.isAtDirective()) {
        return false;
      }
      executeAmongArguments(file);
    }
    file.load(file.position(), token);
    file.advanceTo(file.position() + 1);
    return true;
  }

  private void executeAmongArguments(OpenFile file) {
    boolean before = readingArguments;
    readingArguments = true;
    directives.accept(file);
    readingArguments = before;
  }

  @Override
  public boolean leftParenFollows() {
    OpenFile file = top();
    return file.position() < file.stop()
        && Word.LEFT_PAREN.is(file.tokens().symbol(file.position()));
  }

  /** The line of a token; of the invocation's end where the token comes from a macro. */
  int presumedLine(Token token) {
    OpenFile file = top();
    int index = token.frame == file.frame() ? token.index : Math.max(file.position() - 1, 0);
    return file.presumedLine(index);
  }

  String presumedName() {
    return top().presumedName();
  }
}
