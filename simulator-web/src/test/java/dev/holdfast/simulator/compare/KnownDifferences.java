package dev.holdfast.simulator.compare;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where we are known to differ from rustc: each by a rule over the difference and the program,
 * never by a seed, and with the reason. A rule goes when its reason does.
 */
final class KnownDifferences {

  /** A rule: patterns that must be found in the words of the difference and in the program. */
  private record Rule(Pattern difference, Pattern program, String why) {
    Rule(String difference, String program, String why) {
      this(Pattern.compile(difference), Pattern.compile(program), why);
    }
  }

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "code=(unconditional_panic|arithmetic_overflow)",
              "",
              "rustc's lints that foresee a panic reject the program; we run it into the panic"),
          new Rule(
              "(?s)^layouts.*rustc: .*\\biter:(40|64|72)\\b",
              "",
              "our maps, sets, drains and split strings have smaller iterators than std's"),
          new Rule(
              "(?s)unsupported .*this simulator's Rust: `(std|core|alloc)::.*code=E04(23|25|32|33)",
              "",
              "our library is smaller than std: a path into it that leads nowhere may lead"
                  + " somewhere"),
          new Rule(
              "(?s)unsupported .*this simulator's Rust: the method .*code=E0599",
              "",
              "our library is smaller than std: a method of its types that we lack may exist"));

  private KnownDifferences() {}

  /** The reason why this difference is known, if it is. */
  static Optional<String> reason(String difference, String program) {
    return RULES.stream()
        .filter(rule -> rule.difference().matcher(difference).find())
        .filter(rule -> rule.program().matcher(program).find())
        .map(Rule::why)
        .findFirst();
  }
}
