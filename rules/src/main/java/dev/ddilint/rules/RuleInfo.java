package dev.ddilint.rules;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What is fixed about a rule; the rest of its documentation is its Javadoc. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RuleInfo {
  /** The stable id, {@code DDI0101}. */
  String id();

  /** What people type; it says what is wrong. */
  String name();

  /** What it reports, in one sentence for lists. */
  String summary();

  Severity severity();

  Profile profile() default Profile.DEFAULT;

  /**
   * What other tools call the same contract: C28xxx, rules of Static Driver Verifier, bug checks.
   */
  String[] sameAs() default {};
}
