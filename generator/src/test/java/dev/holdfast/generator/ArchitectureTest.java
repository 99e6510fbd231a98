package dev.holdfast.generator;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The generator's import table, and which package may use which library. */
final class ArchitectureTest {

  private static final String ROOT = "dev.holdfast.generator";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /** Each package and the packages of the generator that it may know. */
  private static final Map<String, Set<String>> MAY_KNOW =
      Map.of(
          "problem", Set.of(),
          "output", Set.of("problem"),
          "course", Set.of("problem"),
          "load", Set.of("problem", "course"),
          "markdown", Set.of("problem", "course"),
          "check", Set.of("problem", "course", "markdown", "output"),
          "rust", Set.of("check"),
          "page", Set.of("problem", "course", "markdown", "check", "output"),
          "serve", Set.of("", "problem", "output"),
          "cli", Set.of("", "problem", "output", "serve"));

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
                      .that(describe("are in " + row.getKey(), c -> stage(c).equals(row.getKey())))
                      .should()
                      .dependOnClassesThat(
                          describe(
                              "are in a package other than " + known,
                              used -> ours(used) && !known.contains(stage(used))))
                      .check(CLASSES)));
    }
    return tests;
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
  void eachLibraryIsInOnePackage() {
    onlyIn("cli", "picocli..");
    onlyIn("markdown", "com.vladsch.flexmark..");
    onlyIn("page", "io.pebbletemplates..");
    onlyIn("serve", "com.sun.net.httpserver..");
  }

  @Test
  void onlyTheWriterWrites() {
    // The real compiler wants its programs in files: `rust` has a folder of its own for them.
    Set<String> writers = Set.of("output", "rust");
    noClasses()
        .that(describe("are not in output or rust", type -> !writers.contains(stage(type))))
        .should()
        .callMethodWhere(
            describe(
                "writes a file",
                call ->
                    call.getTargetOwner().getName().equals("java.nio.file.Files")
                        && WRITES.contains(call.getName())))
        .check(CLASSES);
  }

  @Test
  void onlyRustStartsProcesses() {
    noClasses()
        .that(describe("are not in rust", type -> !stage(type).equals("rust")))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.ProcessBuilder")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.Runtime")
        .check(CLASSES);
  }

  @Test
  void nothingIsDrawnFromChance() {
    noClasses()
        .that(describe("make the site", type -> !Set.of("serve", "cli").contains(stage(type))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.time..", "java.util.random..")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(Math.class, "random")
        .check(CLASSES);
  }

  private static final Set<String> WRITES =
      Set.of(
          "write",
          "writeString",
          "newBufferedWriter",
          "newOutputStream",
          "copy",
          "move",
          "delete",
          "deleteIfExists",
          "createFile",
          "createDirectory",
          "createDirectories",
          "createTempDirectory",
          "createTempFile");

  private static void onlyIn(String stage, String library) {
    noClasses()
        .that(describe("are not in " + stage, type -> !stage(type).equals(stage)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  private static boolean ours(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }

  /** The package's name behind the generator's own, empty for that one itself. */
  private static String stage(JavaClass type) {
    String name = type.getPackageName();
    return !ours(type) || name.equals(ROOT)
        ? ""
        : name.substring(ROOT.length() + 1).split("\\.")[0];
  }
}
