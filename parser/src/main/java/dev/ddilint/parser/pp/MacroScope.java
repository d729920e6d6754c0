package dev.ddilint.parser.pp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What names mean as macros at the point of a unit that was reached: its own definitions first,
 * then those of the modules it imported, the one imported last first. Importing copies nothing.
 */
final class MacroScope {
  private final ExportIndex exports;
  private final AnnotationWords annotations;
  private final MacroTable own;
  private final List<ModelModule> visible = new ArrayList<>();
  private final Map<Integer, Deque<Macro>> saved = new HashMap<>();

  /** For each module's number the rank of its last import; 0 is not imported. */
  private int[] ranks;

  private int lastRank;

  /** The names whose macros in compiled headers were asked for. */
  private final BitSet known;

  /** Names that were found to be no macros, as most are; forgotten when a module is imported. */
  private final BitSet plain;

  MacroScope(ExportIndex exports, AnnotationWords annotations) {
    this.exports = exports;
    this.annotations = annotations;
    own = new MacroTable();
    ranks = new int[64];
    known = new BitSet();
    plain = new BitSet();
  }

  /** What names mean in another scope now, to go on with. */
  MacroScope(MacroScope other) {
    exports = other.exports;
    annotations = other.annotations;
    own = other.own.continued();
    visible.addAll(other.visible);
    other.saved.forEach((name, macros) -> saved.put(name, new ArrayDeque<>(macros)));
    ranks = other.ranks.clone();
    lastRank = other.lastRank;
    known = (BitSet) other.known.clone();
    plain = (BitSet) other.plain.clone();
  }

  /** The macro that a name stands for; one that is not defined if it is no macro. */
  Macro find(int name) {
    return plain.get(name) ? Macro.NONE : look(name);
  }

  private Macro look(int name) {
    Macro defined = own.find(name);
    Macro macro = defined == Macro.NONE ? exported(name) : defined;
    if (macro == Macro.NONE) {
      plain.set(name);
    }
    return macro;
  }

  private Macro exported(int name) {
    if (!known.get(name)) {
      exports.learn(name);
      known.set(name);
    }
    return exports.find(name, ranks);
  }

  /** Whether {@code #ifdef} holds: annotation words are macros in the headers that have them. */
  boolean isDefined(int name) {
    boolean operator = Word.MS_PRAGMA.is(name) || Word.C_PRAGMA.is(name);
    return (find(name).isDefined() && !operator) || annotations.isAnnotation(name);
  }

  /** Annotation words stay what they are, whatever a driver defines for other tools. */
  void define(int name, Macro macro) {
    if (!annotations.isAnnotation(name)) {
      own.put(name, macro);
      plain.clear(name);
    }
  }

  void undefine(int name) {
    define(name, Macro.UNDEFINED);
  }

  /** {@code #pragma push_macro}. */
  void save(int name) {
    saved.computeIfAbsent(name, unused -> new ArrayDeque<>()).push(find(name));
  }

  /** {@code #pragma pop_macro}. */
  void restore(int name) {
    Deque<Macro> stack = saved.get(name);
    if (stack != null && !stack.isEmpty()) {
      Macro macro = stack.pop();
      define(name, macro.isDefined() ? macro : Macro.UNDEFINED);
    }
  }

  /** Makes macros visible that come from no header. */
  void predefine(ModelModule module) {
    rank(module);
  }

  /** Makes a module's macros visible, after those of all it imports. */
  void importModule(ModelModule module) {
    for (ModelModule imported : module.imports()) {
      if (!isVisible(imported)) {
        show(imported);
      }
    }
    if (!isVisible(module) || module.isReplayed()) {
      show(module);
    }
  }

  /** The imported modules in the order in which they became visible. */
  List<ModelModule> visible() {
    return List.copyOf(visible);
  }

  MacroTable own() {
    return own;
  }

  private boolean isVisible(ModelModule module) {
    return module.number() < ranks.length && ranks[module.number()] > 0;
  }

  private void show(ModelModule module) {
    if (!isVisible(module)) {
      visible.add(module);
    }
    rank(module);
  }

  private void rank(ModelModule module) {
    if (module.number() >= ranks.length) {
      ranks = Arrays.copyOf(ranks, Math.max(module.number() + 1, ranks.length * 2));
    }
    ranks[module.number()] = ++lastRank;
    plain.clear();
  }
}
