package dev.holdfast.simulator.source;

/** A stretch of a source file: offsets {@code start} (inclusive) to {@code end} (exclusive). */
public record Span(SourceFile file, int start, int end) {

  /** From the start of this span to the end of the other one, which lies in the same file. */
  public Span to(Span other) {
    return other.file == file && other.end >= start ? new Span(file, start, other.end) : this;
  }

  /** Whether the other one lies in this one. */
  public boolean contains(Span other) {
    return other.file == file && start <= other.start && other.end <= end;
  }

  /** The empty span at this span's end. */
  public Span after() {
    return new Span(file, end, end);
  }

  /** The 1-based line of the start. */
  public int line() {
    return file.line(start);
  }

  /** The 1-based column of the start, in code points. */
  public int column() {
    return file.column(start);
  }

  /** The text that the span covers. */
  public String text() {
    return file.text().substring(start, end);
  }
}
