package dev.holdfast.generator.cli;

import dev.holdfast.generator.problem.Problem;
import dev.holdfast.generator.serve.Preview;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the site on this machine and builds it anew after every change. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Serves the site of a course to this machine only, and builds it again when a file changes.",
      "Nothing is written; open pages load themselves anew."
    })
final class ServeCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "BOOK_DIR",
      arity = "0..1",
      defaultValue = ".",
      description = "the folder of book.toml and SUMMARY.md (default: this folder)")
  private Path book;

  @Option(
      names = {"-p", "--port"},
      paramLabel = "PORT",
      defaultValue = "3000",
      description = "the port, or 0 for any free one (default: ${DEFAULT-VALUE})")
  private int port;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    Optional<Problem> missing = Book.problem(book);
    if (missing.isPresent()) {
      terminal.problems(List.of(missing.get()));
      terminal.err().flush();
      return ExitCode.PROBLEMS;
    }
    try (Preview preview = Preview.start(book, port, this::report)) {
      terminal
          .out()
          .println("http://localhost:" + preview.port() + "/ shows the site; stop with Ctrl-C");
      terminal.out().flush();
      preview.watch();
      return ExitCode.FINE;
    } catch (IOException taken) {
      terminal
          .err()
          .println("holdfast: port " + port + " cannot be used (" + taken.getMessage() + ")");
      terminal.err().println("Name another one with --port, or 0 for any free one.");
      return ExitCode.PROBLEMS;
    }
  }

  private void report(List<Problem> problems) {
    terminal.problems(problems);
    terminal.err().flush();
  }
}
