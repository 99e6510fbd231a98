package dev.holdfast.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class AnswerJsonTest {

  @Test
  void aRunHasItsOutputAlsoWhenItIsEmpty() {
    assertEquals(
        "{\"verdict\": \"ok\", \"stdout\": [], \"rustc\": \"1.95.0\"}",
        AnswerJson.write(answer(Answer.Verdict.OK, List.of()), Optional.empty()));
  }

  @Test
  void theFileComesFirst() {
    assertEquals(
        "{\"file\": \"a b.rs\", \"verdict\": \"hangs\", \"stdout\": [\"x\"], \"rustc\":"
            + " \"1.95.0\"}",
        AnswerJson.write(answer(Answer.Verdict.HANGS, List.of("x")), Optional.of("a b.rs")));
  }

  @Test
  void aRejectionHasErrorsAndNoOutput() {
    Answer answer =
        new Answer(
            Answer.Verdict.REJECTED,
            List.of(new Answer.Error("E0382", 7, "use of moved value: `a`")),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    assertEquals(
        "{\"verdict\": \"rejected\", \"errors\": [{\"code\": \"E0382\", \"line\": 7, "
            + "\"message\": \"use of moved value: `a`\"}], \"rustc\": \"1.95.0\"}",
        AnswerJson.write(answer, Optional.empty()));
  }

  @Test
  void whatAMacroBorrowsCountsAtItsCall() {
    String program =
        """
        fn main() {
            let text = String::new();
            drop(text);
            println!(
                "{} {}",
                text,
                text.len(),
            );
        }
        """;
    List<Integer> lines = new ArrayList<>();
    Simulator.answer("main.rs", program).answer().errors().forEach(it -> lines.add(it.line()));
    assertEquals(List.of(4), lines);
  }

  @Test
  void whatIsUnsupportedHasNoCode() {
    Answer answer =
        new Answer(
            Answer.Verdict.UNSUPPORTED,
            List.of(new Answer.Error("", 2, "m")),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    assertEquals(
        "{\"verdict\": \"unsupported\", \"errors\": [{\"line\": 2, \"message\": \"m\"}], "
            + "\"rustc\": \"1.95.0\"}",
        AnswerJson.write(answer, Optional.empty()));
  }

  @Test
  void futuresAreSortedByNameThenSize() {
    Map<String, List<Answer.Saved>> variants = new LinkedHashMap<>();
    variants.put("Unresumed", List.of(new Answer.Saved("n", 4, "upvar")));
    variants.put("Returned", List.of());
    Answer answer =
        new Answer(
            Answer.Verdict.OK,
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(
                new Answer.FutureLayout("fn b()", 1, 1, Map.of()),
                new Answer.FutureLayout("fn a()", 8, 4, variants),
                new Answer.FutureLayout("fn a()", 4, 4, Map.of())));
    assertEquals(
        "{\"verdict\": \"ok\", \"stdout\": [], \"futures\": ["
            + "{\"name\": \"fn a()\", \"size\": 4, \"align\": 4, \"variants\": {}}, "
            + "{\"name\": \"fn a()\", \"size\": 8, \"align\": 4, \"variants\": {\"Unresumed\": "
            + "[{\"name\": \"n\", \"size\": 4, \"kind\": \"upvar\"}], \"Returned\": []}}, "
            + "{\"name\": \"fn b()\", \"size\": 1, \"align\": 1, \"variants\": {}}], "
            + "\"rustc\": \"1.95.0\"}",
        AnswerJson.write(answer, Optional.empty()));
  }

  @Test
  void aPanicAndAMisuseHaveTheirPlaces() {
    Answer answer =
        new Answer(
            Answer.Verdict.PANICKED,
            List.of(),
            List.of(),
            Optional.of(new Answer.Panic(3, "no")),
            Optional.of(new Answer.Misuse(4, "dangling")),
            List.of());
    assertEquals(
        "{\"verdict\": \"panicked\", \"stdout\": [], \"panic\": {\"line\": 3, \"message\": \"no\"},"
            + " \"at\": {\"line\": 4, \"kind\": \"dangling\"}, \"rustc\": \"1.95.0\"}",
        AnswerJson.write(answer, Optional.empty()));
  }

  @Test
  void everyTextSurvives() {
    String hard = "\"\\/\b\f\n\r\t\0\u001f\u007f\u2028\u00e9\u65e5\ud83e\udd80 \ud800 \udc00";
    String json = AnswerJson.write(answer(Answer.Verdict.OK, List.of(hard)), Optional.empty());
    assertEquals(List.of(hard), ((Map<?, ?>) Json.read(json)).get("stdout"));
    assertEquals(-1, json.indexOf('\n'));
  }

  private static Answer answer(Answer.Verdict verdict, List<String> stdout) {
    return new Answer(verdict, List.of(), stdout, Optional.empty(), Optional.empty(), List.of());
  }
}
