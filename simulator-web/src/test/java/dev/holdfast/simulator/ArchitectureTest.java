package dev.holdfast.simulator;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The import table: which stage may know which, and what none may touch. */
final class ArchitectureTest {

  private static final String ROOT = "dev.holdfast.simulator";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /** Each package and the packages of the simulator that it may know. */
  private static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("source", Set.of()),
          Map.entry("prelude", Set.of("source")),
          Map.entry("diagnostic", Set.of("source")),
          Map.entry("syntax", Set.of("source", "diagnostic")),
          Map.entry("type", Set.of("source")),
          Map.entry("thir", Set.of("source", "type")),
          Map.entry(
              "typeck",
              Set.of("source", "diagnostic", "syntax", "type", "thir", "prelude", "queries")),
          Map.entry("mir", Set.of("source", "type", "thir")),
          Map.entry("build", Set.of("source", "diagnostic", "type", "thir", "mir", "queries")),
          Map.entry(
              "borrowck",
              Set.of("source", "diagnostic", "type", "thir", "mir", "build", "queries")),
          Map.entry("coroutine", Set.of("source", "diagnostic", "type", "thir", "mir", "queries")),
          Map.entry("layout", Set.of("source", "type", "mir", "queries")),
          Map.entry("lint", Set.of("source", "diagnostic", "type", "thir", "layout", "queries")),
          Map.entry("memory", Set.of("source")),
          Map.entry("machine", Set.of("source", "type", "mir", "layout", "memory", "queries")),
          Map.entry(
              "trace",
              Set.of(
                  "source",
                  "diagnostic",
                  "type",
                  "thir",
                  "mir",
                  "layout",
                  "memory",
                  "machine",
                  "queries")),
          Map.entry("scene", Set.of("source", "diagnostic", "syntax", "trace")),
          Map.entry("web", Set.of("", "source", "diagnostic", "syntax", "trace", "scene")));

  @TestFactory
  List<DynamicTest> aPackageKnowsOnlyWhatTheTableNames() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Map.Entry<String, Set<String>> row : MAY_KNOW.entrySet()) {
      Set<String> known = new TreeSet<>(row.getValue());
      known.add(row.getKey());
      tests.add(
          DynamicTest.dynamicTest(
              row.getKey(),
              () ->
                  noClasses()
                      .that(are(row.getKey()))
                      .should()
                      .dependOnClassesThat(
                          describe(
                              "are in a stage other than " + known,
                              used -> ours(used) && !known.contains(group(used)) && !isWord(used)))
                      .check(CLASSES)));
    }
    return tests;
  }

  /**
   * What later stages may ask of types is an interface of its own, so that they see nothing else of
   * how types are found.
   */
  private static String group(JavaClass used) {
    boolean query =
        used.getName().equals(ROOT + ".typeck.TypeQueries")
            || used.getName().equals(ROOT + ".typeck.MadeHere")
            || used.getName().startsWith(ROOT + ".typeck.TypeQueries$")
            || used.getName().equals(ROOT + ".typeck.Callee")
            || used.getName().startsWith(ROOT + ".typeck.Callee$");
    return query ? "queries" : stage(used);
  }

  /**
   * The operators and kinds of borrows and casts keep one name from the syntax tree to the machine.
   */
  private static boolean isWord(JavaClass type) {
    return Set.of(
            "dev.holdfast.simulator.syntax.BinaryOp",
            "dev.holdfast.simulator.syntax.Expr$UnaryOp",
            "dev.holdfast.simulator.thir.BorrowKind",
            "dev.holdfast.simulator.thir.CastKind")
        .contains(type.getName());
  }

  @Test
  void everyPackageIsInTheTable() {
    Set<String> packages = new TreeSet<>();
    CLASSES.forEach(type -> packages.add(stage(type)));
    packages.remove("");
    packages.removeAll(MAY_KNOW.keySet());
    assertEquals(Set.of(), packages);
  }

  @Test
  void thereIsNoCycle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyWebKnowsTheBrowser() {
    noClasses()
        .that(areNot("web"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.teavm..")
        .check(CLASSES);
  }

  @Test
  void nothingTouchesTheWorld() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.io..",
            "java.nio..",
            "java.net..",
            "java.time..",
            "java.util.concurrent..",
            "java.util.random..",
            "java.lang.reflect..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Random")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.Thread")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(Math.class, "random")
        .check(CLASSES);
  }

  @Test
  void nothingHasAnOrderOfItsOwn() {
    noClasses()
        .should()
        .dependOnClassesThat(
            describe(
                "are hash collections",
                used ->
                    Set.of(
                            "java.util.HashMap",
                            "java.util.HashSet",
                            "java.util.IdentityHashMap",
                            "java.util.WeakHashMap",
                            "java.util.Hashtable")
                        .contains(used.getName())))
        .orShould()
        .callMethod(Map.class, "copyOf", Map.class)
        .orShould()
        .callMethod(Set.class, "copyOf", Collection.class)
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.stream.Collectors")
        .check(CLASSES);
  }

  @Test
  void nothingIsDearInJavaScript() {
    // What Unicode asks of Java is the engine's in the script.
    classes()
        .that()
        .doNotHaveFullyQualifiedName("dev.holdfast.simulator.machine.Unicode")
        .should()
        .onlyCallMethodsThat(
            describe(
                "are cheap in JavaScript",
                method ->
                    !DEAR.getOrDefault(method.getOwner().getName(), Set.of())
                        .contains(method.getName())))
        .check(CLASSES);
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.regex..", "java.text..", "java.math..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Formatter")
        .check(CLASSES);
  }

  /** Measured: each of these costs kilobytes of script. */
  private static final Map<String, Set<String>> DEAR =
      Map.of(
          "java.lang.String",
          Set.of("format", "formatted", "replaceAll", "replaceFirst", "split", "matches"),
          "java.lang.Double",
          Set.of("parseDouble", "valueOf", "toString"),
          "java.lang.Float",
          Set.of("parseFloat", "valueOf", "toString"),
          "java.lang.Character",
          Set.of("isLetter", "isLetterOrDigit", "isAlphabetic", "getType"));

  private static DescribedPredicate<JavaClass> are(String stage) {
    return describe("are in " + stage, type -> ours(type) && stage(type).equals(stage));
  }

  private static DescribedPredicate<JavaClass> areNot(String stage) {
    return describe("are not in " + stage, type -> !stage(type).equals(stage));
  }

  private static boolean ours(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }

  /** The package's name behind the simulator's own, empty for that one itself. */
  private static String stage(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1).split("\\.")[0];
  }
}
