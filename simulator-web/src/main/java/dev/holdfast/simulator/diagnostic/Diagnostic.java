package dev.holdfast.simulator.diagnostic;

import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing that is to be said about a program: rustc's code (empty where rustc gives none), its
 * first line, a primary label, secondary labels, notes and helps.
 */
public record Diagnostic(
    Severity severity,
    String code,
    String message,
    Label primary,
    List<Label> secondary,
    List<String> notes,
    List<String> helps) {

  public Diagnostic {
    secondary = List.copyOf(secondary);
    notes = List.copyOf(notes);
    helps = List.copyOf(helps);
  }

  /** An error with rustc's code and first line; {@code label} stands under the caret. */
  public static Diagnostic error(String code, String message, Span span, String label) {
    return new Diagnostic(
        Severity.ERROR, code, message, new Label(span, label), List.of(), List.of(), List.of());
  }

  public static Diagnostic warning(String code, String message, Span span, String label) {
    return new Diagnostic(
        Severity.WARNING, code, message, new Label(span, label), List.of(), List.of(), List.of());
  }

  /** {@code what} names the construct, as in "`macro_rules!`". */
  public static Diagnostic unsupported(String what, Span span) {
    return new Diagnostic(
        Severity.UNSUPPORTED,
        "",
        "not in this simulator's Rust: " + what,
        new Label(span, ""),
        List.of(),
        List.of(),
        List.of());
  }

  /** The same of another place. */
  public Diagnostic at(Span span) {
    Label moved = new Label(span, primary.text());
    return new Diagnostic(severity, code, message, moved, secondary, notes, helps);
  }

  public Diagnostic with(Span span, String label) {
    return new Diagnostic(
        severity, code, message, primary, plus(secondary, new Label(span, label)), notes, helps);
  }

  public Diagnostic note(String note) {
    return new Diagnostic(severity, code, message, primary, secondary, plus(notes, note), helps);
  }

  public Diagnostic help(String help) {
    return new Diagnostic(severity, code, message, primary, secondary, notes, plus(helps, help));
  }

  private static <T> List<T> plus(List<T> list, T more) {
    List<T> all = new ArrayList<>(list);
    all.add(more);
    return all;
  }
}
