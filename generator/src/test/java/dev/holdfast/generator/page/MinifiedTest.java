package dev.holdfast.generator.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class MinifiedTest {

  @Test
  void aStyleKeepsWhatMeansSomething() {
    assertEquals(
        "a :hover{margin:0 calc(-1 * 2px)}b>c,d{content:\" ( ; /* \"}",
        Minified.style(
            "/* why */ a :hover {\n  margin: 0 calc(-1 * 2px);\n}\n"
                + "b > c,\nd { content: \" ( ; /* \"; }\n"));
    assertEquals(
        "@media (max-width:40rem) and (hover:none){a{b:c}}",
        Minified.style("@media (max-width: 40rem) and (hover: none) { a { b: c; } }"));
  }

  @Test
  void aScriptLosesWhatIsAloneOnALine() {
    assertEquals(
        "var a = \"// no comment\"; // stays\nb();\n",
        Minified.script("// The page's own.\n  var a = \"// no comment\"; // stays\n\n  b();\n"));
    assertThrows(IllegalStateException.class, () -> Minified.script("var a = `x`;"));
  }
}
