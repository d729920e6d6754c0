package dev.ddilint.cli.docs;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A reference page of a function, macro, method or callback.
 *
 * @param address folder and file without its ending, {@code wdm/nf-wdm-zwclose}
 * @param parameters the texts behind its {@code -param} headings
 * @param heading its first heading; may be empty
 * @param defines names that its syntax defines as macros
 */
record DocPage(
    String address,
    FrontMatter front,
    List<String> parameters,
    String heading,
    List<String> defines) {
  private static final String UID = "UID";
  private static final Pattern OVERLOAD = Pattern.compile("~r\\d+$");
  private static final Pattern MACRO = Pattern.compile("\\bmacro\\b", Pattern.CASE_INSENSITIVE);

  DocPage {
    parameters = List.copyOf(parameters);
    defines = List.copyOf(defines);
  }

  /** What kind of interface a page describes. */
  enum Kind {
    FUNCTION,
    MACRO,
    METHOD
  }

  String folder() {
    return address.substring(0, address.indexOf('/'));
  }

  /** The header that declares the interface; each header has a folder, where a page names none. */
  String header() {
    String named = front.text("req.header").toLowerCase(Locale.ROOT);
    return named.isEmpty() ? folder() + ".h" : named;
  }

  boolean isCallback() {
    return address.startsWith("nc-", address.indexOf('/') + 1);
  }

  /**
   * The name of the interface: from the page's id without the folder and the number of an overload.
   * {@code Interface::Method} for a method; a structure as owner is the documentation's way to say
   * where a macro works.
   */
  String name() {
    String id = front.text(UID);
    String name = OVERLOAD.matcher(id.substring(id.indexOf('.') + 1)).replaceFirst("");
    int dot = name.indexOf('.');
    if (dot < 0) {
      return name;
    }
    return name.startsWith("_") ? name.substring(dot + 1) : name.replace(".", "::");
  }

  Kind kind() {
    if (name().contains("::")) {
      return Kind.METHOD;
    }
    boolean macro =
        says(front.text("title"))
            || front.list("keywords").stream().anyMatch(DocPage::says)
            || says(front.text("ms.keywords"))
            || says(heading)
            || defines.contains(name());
    return macro ? Kind.MACRO : Kind.FUNCTION;
  }

  private static boolean says(String text) {
    return MACRO.matcher(text).find();
  }

  /** Other names under which the page can be found. */
  List<String> aliases() {
    return front.list("api_name").stream()
        .filter(alias -> !alias.equals(name()) && kind() != Kind.METHOD)
        .filter(alias -> !alias.contains("."))
        .toList();
  }

  /**
   * Whether the interface is one of user-mode drivers only: of a version of UMDF and none of KMDF,
   * or in a library of the user-mode framework.
   */
  boolean isUserModeFramework() {
    boolean framework = folder().startsWith("wdf");
    boolean umdfOnly =
        !front.text("req.umdf-ver").isEmpty() && front.text("req.kmdf-ver").isEmpty();
    return framework && (umdfOnly || front.text("req.dll").matches("(?i)WUDFx\\d*\\.dll"));
  }
}
