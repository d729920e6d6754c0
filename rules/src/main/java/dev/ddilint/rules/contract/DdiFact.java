package dev.ddilint.rules.contract;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What the reference documentation says of a function, macro or callback type in its front matter:
 * all that is known of the many that no model header declares.
 *
 * @param header the header that declares it, as the documentation spells it
 * @param irql at which levels it may be called, or is entered if it is a callback; absent where the
 *     page leaves that open, or makes it depend on something and nobody worked out on what
 * @param conditional whether a narrower range holds in some cases; {@code irql} is the widest then
 * @param since the value of {@code NTDDI_VERSION} of the first release that has it
 * @param release the name of that release, as the page gives it; or empty
 * @param framework the first version of KMDF that has it; or empty
 */
public record DdiFact(
    String name,
    Kind kind,
    String header,
    Page page,
    Optional<IrqlRange> irql,
    boolean conditional,
    OptionalLong since,
    String release,
    String framework) {

  /** The page that its name and header lead to; few are elsewhere. */
  static String usualPage(String name, Kind kind, String header) {
    int dot = header.lastIndexOf('.');
    String folder = (dot < 0 ? header : header.substring(0, dot)).toLowerCase(Locale.ROOT);
    String prefix = kind == Kind.CALLBACK ? "/nc-" : "/nf-";
    return folder + prefix + folder + "-" + name.toLowerCase(Locale.ROOT);
  }

  /** What is documented. */
  public enum Kind {
    FUNCTION,
    MACRO,
    /** Of a COM interface of the kernel. */
    METHOD,
    CALLBACK
  }
}
