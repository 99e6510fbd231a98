package dev.holdfast.generator.cli;

import dev.holdfast.generator.problem.Problem;
import dev.holdfast.simulator.AnswerJson;
import dev.holdfast.simulator.AnswerText;
import dev.holdfast.simulator.Inspection;
import dev.holdfast.simulator.Simulation;
import dev.holdfast.simulator.Simulator;
import dev.holdfast.simulator.trace.Trace;
import dev.holdfast.simulator.trace.TraceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs programs and prints what it found out about each. */
@Command(
    name = "sim",
    mixinStandardHelpOptions = true,
    description = {
      "Checks and runs Rust programs byte by byte, and says what each does.",
      "A verdict is an answer, not a failure: the exit code is 0 when every program was answered,"
          + " also where the answer is that it is rejected, panics or breaks a promise. It is 1"
          + " where a path could not be read or a folder holds no program."
    })
final class SimCommand implements Callable<Integer> {

  /** How an answer is printed. */
  enum Format {
    text,
    json
  }

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description =
          "text for people, json for programs: one object a line (default: ${DEFAULT-VALUE})")
  private Format format;

  @Option(
      names = "--run-anyway",
      description = {
        "also run programs that only the borrow checker rejects, and say what then happens; the"
            + " verdict stays `rejected`"
      })
  private boolean runAnyway;

  @Option(
      names = "--mir",
      description =
          "print the program's own functions as MIR: as built, and async bodies also after they"
              + " became state machines")
  private boolean mir;

  @Option(
      names = "--layout",
      description =
          "print what lies in every byte of the program's own types and of its futures, in each of"
              + " their states")
  private boolean layout;

  @Option(
      names = "--trace",
      description =
          "print every step of the run: its line, what happens, all places with their addresses"
              + " and values, and what points where")
  private boolean trace;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "a file, or a folder that is searched for *.rs")
  private List<Path> paths;

  SimCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (format == Format.json && (trace || mir || layout)) {
      throw new ParameterException(
          spec.commandLine(), "--trace, --mir and --layout print text: leave out --format json");
    }
    int code = ExitCode.FINE;
    boolean first = true;
    for (Path path : paths) {
      List<Path> programs = new ArrayList<>();
      Optional<Problem> problem = find(path, programs);
      for (Path program : programs) {
        if (format == Format.text && !first) {
          terminal.out().println();
        }
        first = false;
        code = Math.max(code, simulate(program));
      }
      if (problem.isPresent()) {
        code = Math.max(code, report(problem.get()));
      }
    }
    return code;
  }

  private static Optional<Problem> find(Path path, List<Path> programs) {
    if (!Files.exists(path)) {
      return Optional.of(Problem.error(path, "there is no such file or folder"));
    }
    if (!Files.isDirectory(path)) {
      programs.add(path);
      return Optional.empty();
    }
    try (Stream<Path> found = Files.walk(path)) {
      found
          .filter(file -> file.getFileName().toString().endsWith(".rs"))
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing(Path::toString))
          .forEach(programs::add);
    } catch (IOException | UncheckedIOException failed) {
      return Optional.of(Problem.error(path, "this folder cannot be read"));
    }
    return programs.isEmpty()
        ? Optional.of(Problem.error(path, "there is no Rust program (*.rs) in this folder"))
        : Optional.empty();
  }

  private int simulate(Path file) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException unreadable) {
      return report(Problem.error(file, "this file cannot be read"));
    }
    String source;
    try {
      source = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException broken) {
      return report(
          Problem.error(file, "this file is not UTF-8").help("Rust source is always UTF-8"));
    }
    try {
      print(file.toString(), source);
      return ExitCode.FINE;
    } catch (RuntimeException | StackOverflowError bug) {
      terminal.out().flush();
      Holdfast.bug(terminal, bug, file.toString());
      return ExitCode.BUG;
    }
  }

  private void print(String file, String source) {
    Simulation simulation =
        runAnyway
            ? Simulator.runAnyway(file, source)
            : format == Format.json
                ? Simulator.answer(file, source)
                : Simulator.simulate(file, source);
    switch (format) {
      case json -> terminal.out().println(AnswerJson.write(simulation, Optional.of(file)));
      case text -> {
        if (mir) {
          section(Inspection.mir(file, source));
        }
        if (layout) {
          section(Inspection.layouts(file, source));
        }
        if (trace) {
          trace(simulation);
        }
        terminal.out().print(AnswerText.write(file, simulation, terminal.outColours()));
      }
    }
  }

  private void trace(Simulation simulation) {
    Optional<Trace> run =
        simulation.trace().or(() -> simulation.anyway().map(Simulation.Anyway::trace));
    section(
        run.map(TraceText::write)
            .orElse("no steps: the program does not run (--run-anyway runs more)\n"));
  }

  private void section(String text) {
    if (!text.isEmpty()) {
      terminal.out().println(text);
    }
  }

  private int report(Problem problem) {
    terminal.out().flush();
    terminal.problems(List.of(problem));
    terminal.err().flush();
    return ExitCode.PROBLEMS;
  }
}
