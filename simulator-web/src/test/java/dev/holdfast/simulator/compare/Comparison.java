package dev.holdfast.simulator.compare;

import dev.holdfast.simulator.Agreement;
import dev.holdfast.simulator.AnswerJson;
import dev.holdfast.simulator.Json;
import dev.holdfast.simulator.Simulator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One program, what rustc and its run say of it, and how our answer differs, if it does. */
record Comparison(
    String name, Program program, Map<String, Object> theirs, Optional<String> difference) {

  static Comparison of(String name, Program program, Map<String, Object> theirs) {
    return new Comparison(name, program, theirs, difference(program.source(), theirs));
  }

  private static Optional<String> difference(String source, Map<String, Object> theirs) {
    try {
      String json =
          AnswerJson.write(Simulator.answer("main.rs", source).answer(), Optional.empty());
      Map<?, ?> ours = (Map<?, ?>) Json.read(json);
      Map<String, Object> wanted = new TreeMap<>(theirs);
      boolean misuse = ours.containsKey("at") && !theirs.containsKey("stdout");
      boolean endless =
          theirs.get("verdict").equals("hangs") && "limit".equals(ours.get("verdict"));
      if (misuse && theirs.get("verdict").equals("ok") || endless) {
        wanted.put("verdict", ours.get("verdict"));
      }
      return Agreement.difference(ours, wanted)
          .map(
              words ->
                  words
                      + (words.startsWith("verdict")
                          ? " " + theirs.getOrDefault("errors", "")
                          : ""));
    } catch (RuntimeException | StackOverflowError problem) {
      StackTraceElement[] trace = problem.getStackTrace();
      return Optional.of("exception " + problem + (trace.length > 0 ? " at " + trace[0] : ""));
    }
  }

  Optional<String> known() {
    return difference.flatMap(words -> KnownDifferences.reason(words, program.source()));
  }

  String verdict() {
    return String.valueOf(theirs.get("verdict"));
  }

  /** The first word of the difference: verdict, errors, stdout, panic, layouts, exception. */
  String kind() {
    return difference.orElse("agree").split("\\s")[0];
  }
}
