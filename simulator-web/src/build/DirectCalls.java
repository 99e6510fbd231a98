import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the packed module a script that starts itself and calls less: a program that is simulated
 * once runs in the engine's interpreter, where calls are most of the time.
 *
 * <ul>
 *   <li>A constructor calls that of its superclass, which calls its own; here each does all of it.
 *   <li>Before a class is used, a function is called that initialises it, and later does nothing;
 *       here it is asked first whether there is such a function still.
 *   <li>A method in a prototype is a function that calls the method's own function; here it is that
 *       function itself where nobody else calls it, and a copy of it if it is short.
 * </ul>
 *
 * <p>The script is handed a module object of its own, so that it leaves no global name behind but
 * the one that its main method sets.
 *
 * <p>By hand: {@code java DirectCalls.java PACKED SCRIPT}.
 */
final class DirectCalls {

  private static final Pattern TEXT =
      Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'");

  private static final String NAME = "([\\w$]+)";

  private DirectCalls() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: java DirectCalls.java PACKED SCRIPT");
      System.exit(2);
    }
    String module = Files.readString(Path.of(arguments[0]));
    List<String> texts = new ArrayList<>();
    String code =
        TEXT.matcher(module)
            .replaceAll(
                text -> {
                  texts.add(text.group());
                  return "\"" + (texts.size() - 1) + "\"";
                });
    code = directMethods(guardedInitialisers(ownConstructors(code)));
    module =
        Pattern.compile("\"(\\d+)\"")
            .matcher(code)
            .replaceAll(
                number -> Matcher.quoteReplacement(texts.get(Integer.parseInt(number.group(1)))));
    Path script = Path.of(arguments[1]);
    Files.createDirectories(script.getParent());
    Files.writeString(
        script,
        "(function(){var exports={},define;" + calledAtOnce(module) + "\nexports.main([])})();\n");
  }

  private static IllegalStateException unlike(String what) {
    return new IllegalStateException("the module does not look as TeaVM 0.15 writes it: " + what);
  }

  // ---- Constructors

  private record Constructor(String superclass, String fields) {}

  private static String ownConstructors(String code) {
    Map<String, Constructor> constructors = new HashMap<>();
    Matcher extending = Pattern.compile(NAME + "=superclass=>").matcher(code);
    if (!extending.find()) {
      throw unlike("no function that makes a class without fields");
    }
    Pattern.compile(NAME + "=" + Pattern.quote(extending.group(1)) + "\\(([\\w$]*)\\)")
        .matcher(code)
        .results()
        .forEach(it -> constructors.put(it.group(1), new Constructor(it.group(2), "")));
    Pattern pattern =
        Pattern.compile(
            "function "
                + NAME
                + "\\(\\)\\{(let a=this;)?"
                + NAME
                + "\\.call\\((a|this)\\);((?:(?:a|this)\\.[\\w$]+=[^;{}]*;?)*)\\}");
    pattern
        .matcher(code)
        .results()
        .forEach(
            it ->
                constructors.put(
                    it.group(1),
                    new Constructor(it.group(3), it.group(5).replaceFirst("^this\\.", "a."))));
    String own =
        pattern
            .matcher(code)
            .replaceAll(
                it -> {
                  String fields = inherited(it.group(3), constructors);
                  fields = it.group(4).equals("a") ? fields : fields.replace("a.", "this.");
                  return Matcher.quoteReplacement(
                      "function "
                          + it.group(1)
                          + "(){"
                          + (it.group(2) == null ? "" : it.group(2))
                          + fields
                          + it.group(5)
                          + "}");
                });
    return own.replaceFirst(
        "function JavaArray\\(data\\)\\{\\([\\w$]+\\(\\)\\)\\.call\\(this\\);",
        "function JavaArray(data){this.\\$id\\$=0;");
  }

  private static String inherited(String superclass, Map<String, Constructor> constructors) {
    Constructor above = constructors.get(superclass);
    if (above == null) {
      return "a.$id$=0;";
    }
    String more = above.fields();
    return inherited(above.superclass(), constructors)
        + (more.isEmpty() || more.endsWith(";") ? more : more + ";");
  }

  // ---- Initialisers of classes

  private static String guardedInitialisers(String code) {
    Set<String> initialisers = new HashSet<>();
    String guarded =
        Pattern.compile("(?<![\\w$.])" + NAME + "=\\(\\)=>\\{\\1=(" + NAME + "\\([\\w$]+\\));")
            .matcher(code)
            .replaceAll(
                it -> {
                  initialisers.add(it.group(1));
                  return Matcher.quoteReplacement(
                      it.group(1) + "=()=>{" + it.group(2) + ";" + it.group(1) + "=0;");
                });
    if (initialisers.size() < 50) {
      throw unlike("few classes that are initialised");
    }
    return Pattern.compile("(?<![\\w$.])" + NAME + "\\(\\)")
        .matcher(guarded)
        .replaceAll(
            it ->
                Matcher.quoteReplacement(
                    initialisers.contains(it.group(1))
                        ? it.group(1) + "&&" + it.group()
                        : it.group()));
  }

  // ---- Methods

  private static String directMethods(String code) {
    Set<String> adapters = new HashSet<>();
    Pattern.compile(NAME + "=f=>function\\([\\w,]*\\)\\{return f\\(this[\\w,]*\\)\\}")
        .matcher(code)
        .results()
        .forEach(it -> adapters.add(it.group(1)));
    Map<String, Integer> uses = new HashMap<>();
    Pattern.compile("(?<![\\w$.])[A-Za-z_$][\\w$]*")
        .matcher(code)
        .results()
        .forEach(it -> uses.merge(it.group(), 1, Integer::sum));
    Map<String, String> copies = copies(code);
    Set<String> direct = new HashSet<>();
    String table =
        Pattern.compile("(\"\\d+\",)" + NAME + "\\(" + NAME + "\\)")
            .matcher(code)
            .replaceAll(
                it -> {
                  String method = it.group();
                  if (adapters.contains(it.group(2))) {
                    if (uses.get(it.group(3)) == 2) {
                      direct.add(it.group(3));
                      method = it.group(1) + it.group(3);
                    } else if (copies.containsKey(it.group(3))) {
                      method = it.group(1) + copies.get(it.group(3));
                    }
                  }
                  return Matcher.quoteReplacement(method);
                });
    if (direct.size() < 500) {
      throw unlike("few methods");
    }
    return Pattern.compile(
            "(?<![\\w$.])" + NAME + "=(?:([a-z]\\w*)|\\(([a-z]\\w*)((?:,[\\w$]+)*)\\))=>\\{(let )?")
        .matcher(table)
        .replaceAll(
            it -> {
              if (!direct.contains(it.group(1))) {
                return Matcher.quoteReplacement(it.group());
              }
              String self = it.group(2) == null ? it.group(3) : it.group(2);
              String others = it.group(4) == null ? "" : it.group(4).replaceFirst(",", "");
              return Matcher.quoteReplacement(
                  it.group(1)
                      + "=function("
                      + others
                      + "){let "
                      + self
                      + (it.group(5) == null ? "=this;" : "=this,"));
            });
  }

  /** Of functions that give back a short expression: themselves as methods. */
  private static Map<String, String> copies(String code) {
    Map<String, String> copies = new HashMap<>();
    Pattern.compile(
            "(?<![\\w$.])"
                + NAME
                + "=(?:([a-z]\\w*)|\\(([a-z]\\w*),([\\w$,]+)\\))=>\\{(return [^{}]{1,40})\\}")
        .matcher(code)
        .results()
        .forEach(
            it -> {
              String self = it.group(2) == null ? it.group(3) : it.group(2);
              String others = it.group(4) == null ? "" : it.group(4);
              String body = it.group(5).replaceAll("(?<![\\w$.])" + self + "(?![\\w$])", "this");
              copies.put(it.group(1), "function(" + others + "){" + body + "}");
            });
    return copies;
  }

  // ---- The script

  /**
   * With the module's function in parentheses of its own: engines take that for a sign that it is
   * called at once, and do not read its two megabytes twice (a third of the time to start).
   */
  private static String calledAtOnce(String module) {
    String before = "}}(function(";
    String after = "}));";
    int start = module.indexOf(before) + before.length();
    if (start < before.length() || !module.endsWith(after)) {
      throw unlike("no function of the module");
    }
    return module.substring(0, start - "function(".length())
        + "("
        + module.substring(start - "function(".length(), module.length() - after.length())
        + "})));";
  }
}
