import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the compiled module a script that starts itself: it is handed a module object of its own,
 * so that it leaves no global name behind but the one that its main method sets.
 *
 * <p>By hand: {@code java WrapScript.java MODULE SCRIPT}.
 */
final class WrapScript {

  private WrapScript() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: java WrapScript.java MODULE SCRIPT");
      System.exit(2);
    }
    String module = Files.readString(Path.of(arguments[0]));
    int map = module.lastIndexOf("//# sourceMappingURL=");
    module = map < 0 ? module : module.substring(0, map).stripTrailing();
    module = calledAtOnce(module);
    Path script = Path.of(arguments[1]);
    Files.createDirectories(script.getParent());
    Files.writeString(
        script, "(function(){var exports={},define;" + module + "\nexports.main([]);})();\n");
  }

  /**
   * With the module's function in parentheses of its own: engines take that for a sign that it is
   * called at once, and do not read its two megabytes twice (a third of the time to start).
   */
  private static String calledAtOnce(String module) {
    String before = "}}(function(";
    String after = "}));";
    int start = module.indexOf(before) + before.length();
    if (start < before.length() || !module.endsWith(after)) {
      throw new IllegalStateException("the module does not look as TeaVM 0.15 writes it");
    }
    return module.substring(0, start - "function(".length())
        + "("
        + module.substring(start - "function(".length(), module.length() - after.length())
        + "})));";
  }
}
