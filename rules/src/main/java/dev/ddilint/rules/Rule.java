package dev.ddilint.rules;

/** One kind of broken contract. Stateless; the class carries a {@link RuleInfo}. */
public interface Rule {
  void check(RuleContext context);

  default RuleInfo info() {
    RuleInfo info = getClass().getAnnotation(RuleInfo.class);
    if (info == null) {
      throw new IllegalStateException(getClass() + " has no @RuleInfo");
    }
    return info;
  }
}
