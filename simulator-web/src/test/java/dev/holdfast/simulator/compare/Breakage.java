package dev.holdfast.simulator.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A program after one realistic mistake, and that mistake's name. */
record Breakage(String name, String source) {

  /** A mistake: what it looks for in the text, and what it puts there ({@code $1} as in Java). */
  private record Mistake(String name, Pattern where, List<String> into) {
    Mistake(String name, String where, String... into) {
      this(name, Pattern.compile(where, Pattern.MULTILINE), List.of(into));
    }
  }

  private static final List<Mistake> MISTAKES =
      List.of(
          new Mistake("missing mut", "\\blet mut ", "let "),
          new Mistake("missing mut of a parameter", "\\bmut self: Pin", "self: Pin"),
          new Mistake("missing await", "\\.await\\b", ""),
          new Mistake("missing await", "\\.await;", ";"),
          new Mistake("await too many", "(\\w\\(\\w*\\));", "$1.await;"),
          new Mistake(
              "moved and used",
              "^( *)let (?:mut )?(\\w+)(: [^=]+)? = (.*);$",
              "$0\n$1let moved = $2;",
              "$0\n$1drop($2);",
              "$0\n$1let moved = $2;\n$1drop($2);"),
          new Mistake(
              "mutable borrow in between",
              "^( *)let mut (\\w+)(: [^=]+)? = (.*);$",
              "$0\n$1let held = &mut $2;"),
          new Mistake(
              "two borrows",
              "^( *)let mut (\\w+)(: [^=]+)? = (.*);$",
              "$0\n$1let one = &mut $2;\n$1let two = &mut $2;\n$1let _ = (one, two);",
              "$0\n$1let one = &$2;\n$1let two = &mut $2;\n$1println!(\"{:?}\", one);",
              "$0\n$1let r = &$2;\n$1drop($2);\n$1println!(\"{:?}\", r);"),
          new Mistake(
              "wrong type",
              "\\b(\\d+)\\b(?=[;,)])",
              "\"$1\"",
              "$1.5",
              "'$1'",
              "true",
              "$1u16",
              "Some($1)"),
          new Mistake(
              "wrong type",
              "String::from\\((\"\\w+\")\\)",
              "$1",
              "5",
              "$1.chars()",
              "&$1.to_string()"),
          new Mistake("missing import", "^use .*;\\n", ""),
          new Mistake("missing field", "^( +)\\w+: [\\w<>]+,\\n", ""),
          new Mistake("missing field in a literal", "\\{ (\\w+): [^,{}]+, ", "{ "),
          new Mistake(
              "unknown field",
              "\\.(id|name|rest|left|hits|polls|value|from)\\b(?!\\()",
              ".$1s",
              ".0"),
          new Mistake(
              "unknown method",
              "\\.(push|len|iter|clone|unwrap_or|poll|take|borrow|load|measure|advance)\\(",
              ".$1s(",
              ".get_$1("),
          new Mistake("unknown name", "\\b([a-z]\\w*)\\b(?=[;)])", "$1_", "other"),
          new Mistake("missing derive", "#\\[derive\\(.*\\)\\]\\n", ""),
          new Mistake("missing trait in a derive", "derive\\((.*), (\\w+)\\)", "derive($1)"),
          new Mistake("missing trait in a derive", "derive\\(Debug, ", "derive("),
          new Mistake("missing bound", "<(\\w+): [^<>{}()]+>", "<$1>"),
          new Mistake("missing bound", " \\+ Unpin\\b", ""),
          new Mistake("missing bound", "^ *[A-Z]\\S*: [A-Z]\\w+,\\n", ""),
          new Mistake("missing reference", "(?<=[(, ])&(?:mut )?(?=[a-z])", ""),
          new Mistake(
              "reference too many", "(?<=[(, ])([a-z]\\w*)(?=[,)])", "&$1", "&mut $1", "*$1"),
          new Mistake("wrong mutability", "&mut ", "&"),
          new Mistake("missing move", "\\bmove ", ""),
          new Mistake("missing arm", "^ +\\S.* => .*,\\n", ""),
          new Mistake("missing clone", "\\.clone\\(\\)", ""),
          new Mistake("missing line", "^ +[^{}\\n]+;\\n", ""),
          new Mistake("line twice", "^ +[^{}\\n]+;\\n", "$0$0"),
          new Mistake(
              "missing return value", "^( +)([a-z][^;{}\\n=]*)\\n(?= *\\}\\n\\n)", "$1$2;\n", ""),
          new Mistake(
              "wrong return type",
              "-> (i32|String|bool|u64|usize|u8|char|u32)\\b",
              "-> &str",
              "-> ()",
              "-> Option<$1>",
              "-> &$1",
              "-> i64"),
          new Mistake("missing return type", "\\) -> [\\w<>]+ \\{$", ") {"),
          new Mistake("missing argument", "(\\w\\()[^(),]+, ", "$1"),
          new Mistake("argument too many", "(\\w\\([^()\\n]*\\w)\\)", "$1, 1)"),
          new Mistake("async forgotten", "\\basync (fn|move|\\{)", "$1"),
          new Mistake("not pinned", "Box::pin\\(", "Box::new(", "("),
          new Mistake("not pinned", "\\bpin!\\(", "(", "Pin::new(&mut "),
          new Mistake("not pinned", "\\.as_mut\\(\\)", ""),
          new Mistake("missing unsafe", "unsafe \\{ (.*) \\}", "$1"),
          new Mistake("missing box", "Box::pin\\((\\w+\\(n - 1\\))\\)", "$1"),
          new Mistake("missing associated type", "^ *type \\w+ = .*;\\n", ""),
          new Mistake(
              "missing trait method",
              "^ *fn (?:name|poll|next|fmt|add|poll_next)\\((.*)\\{$",
              "fn other($1{"),
          new Mistake(
              "reference to a local returned",
              "^fn (\\w+)\\((.*)\\) -> (\\w+) \\{$",
              "fn $1_ref() -> &'static $3 {\n"
                  + "    let local: $3 = $1_make();\n"
                  + "    &local\n"
                  + "}\n\n"
                  + "fn $1_make() -> $3 {\n"
                  + "    panic!()\n"
                  + "}\n\n"
                  + "$0"),
          new Mistake(
              "must be 'static",
              "^fn main\\(\\) \\{$",
              "fn keep<T: 'static>(_: T) {}\n\n"
                  + "fn main() {\n"
                  + "    let local = String::from(\"x\");\n"
                  + "    keep(async { println!(\"{local}\") });",
              "fn send<T: Send>(_: T) {}\n\n"
                  + "fn main() {\n"
                  + "    send(async { let rc = std::rc::Rc::new(1); std::future::ready(()).await;"
                  + " println!(\"{rc}\") });",
              "fn main() {\n"
                  + "    let dangling: &String;\n"
                  + "    {\n"
                  + "        let inner = String::from(\"x\");\n"
                  + "        dangling = &inner;\n"
                  + "    }\n"
                  + "    println!(\"{dangling}\");"),
          new Mistake("missing lifetime", "<'a>", ""),
          new Mistake("missing lifetime", "&'a ", "&"),
          new Mistake("wrong visibility", "\\bpub ", ""),
          new Mistake("uninitialised", "^( *)let (mut )?(\\w+): ([^=]+) = .*;$", "$1let $2$3: $4;"),
          new Mistake(
              "assigned twice", "^( *)let (\\w+) = (\\d+);$", "$0\n$1$2 = 2;", "$0\n$1$2 += 1;"),
          new Mistake("missing semicolon", ";$", ""),
          new Mistake("missing brace", "^ *\\}\\n", ""),
          new Mistake("wrong operator", " \\+ ", " == ", " && ", " / 0 + "),
          new Mistake("not a bool", "\\bif ([^{=]+) \\{", "if 1 {", "if Some($1) {"),
          new Mistake("self forgotten", "\\bself\\.(\\w+)", "$1"),
          new Mistake("Self as a value", "\\(&mut self", "(&self", "(self"),
          new Mistake("Self as a value", "\\(&self", "(self", "(&mut self"));

  static Breakage of(String good, Draw draw) {
    for (int tries = 0; tries < 40; tries++) {
      Mistake mistake = draw.of(MISTAKES);
      List<MatchResult> places = new ArrayList<>(mistake.where().matcher(good).results().toList());
      if (!places.isEmpty()) {
        MatchResult place = draw.of(places);
        String into = draw.of(mistake.into());
        return new Breakage(
            mistake.name(),
            good.substring(0, place.start()) + filled(into, place) + good.substring(place.end()));
      }
    }
    return new Breakage("", good);
  }

  private static String filled(String into, MatchResult place) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < into.length(); i++) {
      char c = into.charAt(i);
      if (c == '$') {
        String group = place.group(into.charAt(++i) - '0');
        text.append(group == null ? "" : group);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
