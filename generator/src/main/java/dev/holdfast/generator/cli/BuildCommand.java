package dev.holdfast.generator.cli;

import dev.holdfast.generator.Built;
import dev.holdfast.generator.Generator;
import dev.holdfast.generator.output.Site;
import dev.holdfast.generator.output.SiteWriter;
import dev.holdfast.generator.problem.Problem;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Builds the whole site in memory and writes it only when it has no errors. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = {
      "Builds the site of a course.",
      "Where the course has an error, the site that stands in OUT stays as it is."
    })
final class BuildCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "BOOK_DIR",
      arity = "0..1",
      defaultValue = ".",
      description = "the folder of book.toml and SUMMARY.md (default: this folder)")
  private Path book;

  @Option(
      names = {"-d", "--destination"},
      paramLabel = "OUT",
      defaultValue = "site-out",
      description = "the folder to write the site to (default: ${DEFAULT-VALUE})")
  private Path out;

  @Option(
      names = "--check-rust",
      description = {
        "hold every program against the rustc that is installed here;",
        "this compiles and runs the course's programs, and fetches nothing"
      })
  private boolean checkRust;

  @Option(
      names = "--fetch-crates",
      description = {
        "with --check-rust: let cargo fetch the crates that book.toml names,",
        "as far as they are not on this machine"
      })
  private boolean fetchCrates;

  @Spec private CommandSpec spec;

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (fetchCrates && !checkRust) {
      throw new ParameterException(
          spec.commandLine(), "--fetch-crates needs --check-rust: crates are only for that check");
    }
    Optional<Problem> missing = Book.problem(book);
    if (missing.isPresent()) {
      terminal.problems(List.of(missing.get()));
      return ExitCode.PROBLEMS;
    }
    Built built;
    try {
      built = checkRust ? Generator.buildAndCheckRust(book, fetchCrates) : Generator.build(book);
    } catch (UncheckedIOException unreadable) {
      terminal.problems(List.of(Problem.error(book, unreadable.getMessage())));
      return ExitCode.PROBLEMS;
    }
    terminal.problems(built.problems());
    if (built.site().isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    Site site = built.site().get();
    Optional<Problem> unwritten = SiteWriter.write(site, out, book);
    if (unwritten.isPresent()) {
      terminal.problems(List.of(unwritten.get()));
      return ExitCode.PROBLEMS;
    }
    terminal.out().println(site.files().size() + " files in " + out);
    return ExitCode.FINE;
  }
}
