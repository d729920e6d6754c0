package dev.ddilint.parser.index;

import java.util.ArrayList;
import java.util.List;

/**
 * What importing a header takes, without its names.
 *
 * @param imports numbers of the headers it imports, directly or not, in the order in which they
 *     became visible
 * @param replayed whether its pragmas take effect at every import
 * @param conditions what its {@code #if} lines ask
 * @param block where its entries are
 * @param names how many names have an entry there; records follow behind
 */
record HeaderShell(
    List<Integer> imports, boolean replayed, List<Condition> conditions, int block, int names) {

  static HeaderShell read(EntryReader in) {
    return new HeaderShell(numbers(in), in.flag(), conditions(in), in.count(), in.count());
  }

  private static List<Integer> numbers(EntryReader in) {
    int size = in.count();
    List<Integer> numbers = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      numbers.add(in.count());
    }
    return numbers;
  }

  private static List<Condition> conditions(EntryReader in) {
    int size = in.count();
    List<Condition> conditions = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      conditions.add(new Condition(in.text(), in.flag()));
    }
    return conditions;
  }

  void write(EntryWriter out) {
    out.list(imports, out::count);
    out.flag(replayed);
    out.list(
        conditions,
        condition -> {
          out.text(condition.name());
          out.flag(condition.onlyWhetherDefined());
        });
    out.count(block);
    out.count(names);
  }
}
