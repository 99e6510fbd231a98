package dev.holdfast.generator.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line tool; alone it prints its usage. */
@Command(
    name = "holdfast",
    version = "holdfast 0.1.0 (Rust as rustc 1.95.0 has it)",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Makes the course's site, and runs small async Rust programs byte by byte.",
    subcommands = {BuildCommand.class, SimCommand.class, ServeCommand.class, HelpCommand.class},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:fine",
      "1:the input has problems",
      "2:wrong usage",
      "3:a bug of holdfast itself"
    })
public final class Holdfast implements Runnable {

  @Spec private CommandSpec spec;

  private final Terminal terminal;

  private Holdfast(Terminal terminal) {
    this.terminal = terminal;
  }

  public static void main(String[] arguments) {
    Terminal terminal = Terminal.process();
    int code = run(terminal, arguments);
    terminal.out().flush();
    terminal.err().flush();
    System.exit(code);
  }

  /** Runs one command and returns the exit code; nothing is thrown. */
  static int run(Terminal terminal, String... arguments) {
    CommandLine line = new CommandLine(new Holdfast(terminal), new Commands(terminal));
    line.setOut(new PrintWriter(terminal.out(), true));
    line.setErr(new PrintWriter(terminal.err(), true));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.outColours() ? Ansi.ON : Ansi.OFF));
    line.setExecutionExceptionHandler(
        (exception, command, parsed) -> {
          terminal.out().flush();
          bug(terminal, exception, String.join(" ", arguments));
          return ExitCode.BUG;
        });
    try {
      return line.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError error) {
      bug(terminal, error, String.join(" ", arguments));
      return ExitCode.BUG;
    }
  }

  /** Says that the fault is ours, and what to send us. */
  static void bug(Terminal terminal, Throwable thrown, String input) {
    terminal.err().println("holdfast: this is a bug of holdfast, not of your input.");
    terminal.err().println("Please report it with this trace and what you gave it: " + input);
    thrown.printStackTrace(terminal.err());
    terminal.err().flush();
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do: a command is missing");
  }

  /** Hands the terminal to each command. */
  private record Commands(Terminal terminal) implements CommandLine.IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
      if (type == BuildCommand.class) {
        return type.cast(new BuildCommand(terminal));
      }
      if (type == SimCommand.class) {
        return type.cast(new SimCommand(terminal));
      }
      if (type == ServeCommand.class) {
        return type.cast(new ServeCommand(terminal));
      }
      return CommandLine.defaultFactory().create(type);
    }
  }
}
