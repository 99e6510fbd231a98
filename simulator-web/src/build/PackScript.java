import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the compiled module smaller. What is taken from it changes nothing of what it does:
 *
 * <ul>
 *   <li>TeaVM gives each field of each class a name of its own; classes that have nothing to do
 *       with each other can use the same names, which compress better (a tenth of the script).
 *   <li>Names of functions and classes are given anew, the shortest to the most used, the others in
 *       the order of their definitions, so that neighbours look alike.
 *   <li>Casts that are not checked leave assignments of a variable to itself.
 * </ul>
 *
 * <p>By hand: {@code java PackScript.java MODULE PACKED}.
 */
final class PackScript {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'" // texts
              + "|[A-Za-z_$][\\w$]*|[0-9][\\w.]*|\\s+|.");

  private static final String FIRST = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_$";

  private static final String OTHERS = FIRST + "0123456789";

  private static final Set<String> KEYWORDS =
      Set.of("do", "if", "in", "for", "new", "try", "let", "var");

  /** So many names go by how often they are used; found by trying. */
  private static final int OFTEN = 300;

  private final List<String> tokens = new ArrayList<>();

  /** Names of the module's own functions, classes and variables, in order of definition. */
  private final Set<String> globals = new LinkedHashSet<>();

  private final Map<String, ClassFrame> classes = new LinkedHashMap<>();

  /** A class with the fields of its own, in order, each with what it is at first. */
  private record ClassFrame(String superclass, Map<String, String> fields) {}

  private PackScript() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: java PackScript.java MODULE PACKED");
      System.exit(2);
    }
    String module = Files.readString(Path.of(arguments[0]));
    int map = module.lastIndexOf("//# sourceMappingURL=");
    module = map < 0 ? module : module.substring(0, map).stripTrailing();
    Files.writeString(Path.of(arguments[1]), new PackScript().pack(module));
  }

  private static IllegalStateException unlike(String what) {
    return new IllegalStateException("the module does not look as TeaVM 0.15 writes it: " + what);
  }

  /** What stands before the module's function. */
  private static final String BEFORE = "}}(function(";

  private String pack(String module) {
    String wrapper = module.substring(0, module.indexOf(BEFORE) + BEFORE.length());
    String body = module.substring(wrapper.length());
    findClasses(body);
    Matcher matcher = TOKEN.matcher(body);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    findGlobals();
    Map<String, String> fields = fieldNames();
    Map<String, String> names = globalNames();
    StringBuilder packed = new StringBuilder(wrapper);
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (isName(token)) {
        if (isCopyOfItself(i)) {
          i += 3;
          continue;
        }
        if (isProperty(i)) {
          token = fields.getOrDefault(token, token);
        } else if (isVariable(i)) {
          token = names.getOrDefault(token, token);
        }
      } else if (token.equals(";") && i + 1 < tokens.size() && tokens.get(i + 1).equals("}")) {
        continue;
      } else if (token.isBlank() && !parts(packed, i)) {
        continue;
      }
      packed.append(token);
    }
    return packed.toString();
  }

  /** Whether the space after what is packed parts two words or signs, or is a line's end. */
  private boolean parts(CharSequence packed, int at) {
    char before = packed.charAt(packed.length() - 1);
    char after = at + 1 < tokens.size() ? tokens.get(at + 1).charAt(0) : ' ';
    return Character.isJavaIdentifierPart(before) == Character.isJavaIdentifierPart(after)
            && (Character.isJavaIdentifierPart(before) || "+-".indexOf(before) >= 0)
        || tokens.get(at).contains("\n") && (before == ';' || before == '}');
  }

  // ---- Classes

  private void findClasses(String body) {
    Matcher extending = Pattern.compile("([\\w$]+)=superclass=>").matcher(body);
    if (!extending.find()) {
      throw unlike("no function that makes a class without fields");
    }
    Matcher plain =
        Pattern.compile("([\\w$]+)=" + Pattern.quote(extending.group(1)) + "\\(([\\w$]*)\\)")
            .matcher(body);
    while (plain.find()) {
      classes.put(plain.group(1), new ClassFrame(plain.group(2), Map.of()));
    }
    Pattern constructor =
        Pattern.compile(
            "function ([\\w$]+)\\(\\)\\{(let a=this;)?([\\w$]+)\\.call\\((a|this)\\);"
                + "((?:(?:a|this)\\.[\\w$]+=[^;{}]*;)*)\\}");
    Matcher matcher = constructor.matcher(body);
    Pattern assignment = Pattern.compile("(?:a|this)\\.([\\w$]+)=([^;{}]*);");
    Set<String> all = new HashSet<>();
    while (matcher.find()) {
      Map<String, String> fields = new LinkedHashMap<>();
      Matcher field = assignment.matcher(matcher.group(5));
      while (field.find()) {
        if (!all.add(field.group(1))) {
          throw unlike("two fields " + field.group(1));
        }
        fields.put(field.group(1), field.group(2));
      }
      classes.put(matcher.group(1), new ClassFrame(matcher.group(3), fields));
    }
    if (all.size() < 1000) {
      throw unlike("few fields");
    }
  }

  /** The first names that no superclass uses, and nothing that is not a field. */
  private Map<String, String> fieldNames() {
    Set<String> fields = new HashSet<>();
    classes.values().forEach(frame -> fields.addAll(frame.fields().keySet()));
    Set<String> taken = new HashSet<>(KEYWORDS);
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (isName(token) && isProperty(i) && !fields.contains(token)) {
        taken.add(token);
      } else if (token.startsWith("\"") && token.length() < 6) {
        // The names of methods are texts where a class is described.
        taken.add(token.substring(1, token.length() - 1));
      }
    }
    List<String> free = new ArrayList<>();
    Iterator<String> names = new Names(taken);
    Map<String, String> chosen = new HashMap<>();
    for (ClassFrame frame : classes.values()) {
      int index = inherited(frame);
      for (String field : frame.fields().keySet()) {
        while (free.size() <= index) {
          free.add(names.next());
        }
        chosen.put(field, free.get(index++));
      }
    }
    return chosen;
  }

  /** How many fields the superclasses have. */
  private int inherited(ClassFrame frame) {
    ClassFrame above = classes.get(frame.superclass());
    return above == null ? 0 : inherited(above) + above.fields().size();
  }

  // ---- Names of the module

  private void findGlobals() {
    // The module's parameter: where its exports go.
    globals.add(tokens.get(0));
    int depth = 0;
    boolean declares = false;
    for (int i = 0; i < tokens.size(); i++) {
      switch (tokens.get(i)) {
        case "(", "[", "{" -> depth++;
        case ")", "]", "}" -> depth--;
        case "let" -> declares |= depth == BODY && declare(i + 1);
        case "," -> declares = declares && (depth != BODY || declare(i + 1));
        case ";" -> declares &= depth != BODY;
        case "function" -> {
          if (depth == BODY && tokens.get(i + 1).isBlank()) {
            declare(i + 1);
          }
        }
        default -> {}
      }
    }
    if (globals.size() < 1000) {
      throw unlike("few functions");
    }
  }

  /** Of what stands in the module's function, whose parenthesis and brace are counted. */
  private static final int BODY = 0;

  private boolean declare(int at) {
    int now = at;
    while (tokens.get(now).isBlank()) {
      now++;
    }
    globals.add(tokens.get(now));
    return true;
  }

  private Map<String, String> globalNames() {
    Map<String, Integer> uses = new HashMap<>();
    Set<String> taken = new HashSet<>(KEYWORDS);
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (isName(token) && !isProperty(i)) {
        if (globals.contains(token) && isVariable(i)) {
          uses.merge(token, 1, Integer::sum);
        } else {
          taken.add(token);
        }
      }
    }
    List<String> often = new ArrayList<>(globals);
    often.sort(Comparator.comparing((String name) -> -uses.getOrDefault(name, 0)));
    Set<String> order = new LinkedHashSet<>(often.subList(0, OFTEN));
    order.addAll(globals);
    Iterator<String> names = new Names(taken);
    Map<String, String> chosen = new HashMap<>();
    order.forEach(name -> chosen.put(name, names.next()));
    return chosen;
  }

  // ---- Tokens

  private static boolean isName(String token) {
    return Character.isJavaIdentifierStart(token.charAt(0));
  }

  private boolean isProperty(int at) {
    return at > 0 && tokens.get(at - 1).equals(".");
  }

  /** A whole statement like {@code b=b;}. */
  private boolean isCopyOfItself(int at) {
    return at > 0
        && at + 3 < tokens.size()
        && ";{}".contains(tokens.get(at - 1))
        && tokens.get(at + 1).equals("=")
        && tokens.get(at + 2).equals(tokens.get(at))
        && tokens.get(at + 3).equals(";");
  }

  /** Neither a property nor the key of a literal object. */
  private boolean isVariable(int at) {
    return !(tokens.get(at + 1).equals(":")
        && (tokens.get(at - 1).equals("{") || tokens.get(at - 1).equals(",")));
  }

  /** a, b, … $, aa, ab, … without those that are taken. */
  private static final class Names implements Iterator<String> {

    private final Set<String> taken;
    private int next = 0;

    private Names(Set<String> taken) {
      this.taken = taken;
    }

    @Override
    public boolean hasNext() {
      return true;
    }

    @Override
    public String next() {
      String name;
      do {
        name = name(next++);
      } while (taken.contains(name));
      return name;
    }

    private static String name(int number) {
      int left = number;
      int count = FIRST.length();
      int length = 1;
      while (left >= count) {
        left -= count;
        count *= OTHERS.length();
        length++;
      }
      char[] name = new char[length];
      for (int i = length - 1; i > 0; i--) {
        name[i] = OTHERS.charAt(left % OTHERS.length());
        left /= OTHERS.length();
      }
      name[0] = FIRST.charAt(left);
      return new String(name);
    }
  }
}
