package dev.holdfast.generator.course;

import dev.holdfast.generator.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Text that was put together from one or more files, with the origin of every character. Offsets
 * count UTF-16 code units of {@link #text()}; a problem is reported at the place in the file from
 * which its first character came.
 */
public record SourceText(String text, List<Piece> pieces) {

  /** A whole file as it was read; {@code path} is the name to be shown. */
  public record Origin(Path path, String whole) {}

  /**
   * From {@code start} on, until the next piece, the text is the origin's from {@code offset} on.
   */
  public record Piece(int start, Origin origin, int offset) {}

  /** Where a character stands: line and column count from 1, the column in code points. */
  public record Place(Path file, int line, int column) {}

  public SourceText {
    pieces = List.copyOf(pieces);
    if (pieces.isEmpty() || pieces.get(0).start() != 0) {
      throw new IllegalStateException("bug: text without an origin");
    }
  }

  /** A whole file. */
  public static SourceText of(Path path, String whole) {
    return new SourceText(whole, List.of(new Piece(0, new Origin(path, whole), 0)));
  }

  /** The part from {@code start} (inclusive) to {@code end} (exclusive). */
  public SourceText slice(int start, int end) {
    Builder builder = new Builder();
    builder.append(this, start, end);
    return builder.build(pieceAt(start));
  }

  /** Where the character at {@code offset} came from; the end counts as following the last one. */
  public Place place(int offset) {
    Piece piece = pieceAt(offset);
    String whole = piece.origin().whole();
    int at = Math.min(piece.offset() + offset - piece.start(), whole.length());
    int lineStart = whole.lastIndexOf('\n', at - 1) + 1;
    int line = 1;
    for (int i = 0; i < lineStart; i++) {
      if (whole.charAt(i) == '\n') {
        line++;
      }
    }
    return new Place(piece.origin().path(), line, whole.codePointCount(lineStart, at) + 1);
  }

  /** An error at the characters from {@code start} to {@code end}, or to the end of their line. */
  public Problem error(int start, int end, String message) {
    Place place = place(start);
    Line line = line(start);
    return Problem.error(
        place.file(), place.line(), place.column(), message, line.text(), line.width(end - start));
  }

  /** Like {@link #error}, but it does not stop the build. */
  public Problem warning(int start, int end, String message) {
    Place place = place(start);
    Line line = line(start);
    return Problem.warning(
        place.file(), place.line(), place.column(), message, line.text(), line.width(end - start));
  }

  /** The line of a place and how far into it the place lies. */
  private record Line(String text, int offset) {

    /** Code points that a caret of {@code length} code units covers, at least 1. */
    int width(int length) {
      int from = Math.min(offset, text.length());
      int to = Math.min(text.length(), from + Math.max(length, 0));
      return Math.max(1, text.codePointCount(from, to));
    }
  }

  private Line line(int offset) {
    Piece piece = pieceAt(offset);
    String whole = piece.origin().whole();
    int at = Math.min(piece.offset() + offset - piece.start(), whole.length());
    int start = whole.lastIndexOf('\n', at - 1) + 1;
    int end = whole.indexOf('\n', at);
    String line = whole.substring(start, end < 0 ? whole.length() : end);
    return new Line(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line, at - start);
  }

  private Piece pieceAt(int offset) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return pieces.get(low);
  }

  /** Puts a text together from stretches of others. */
  public static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    /** Adds the characters of {@code from} between two offsets, with their origins. */
    public Builder append(SourceText from, int start, int end) {
      for (int i = 0; i < from.pieces.size(); i++) {
        Piece piece = from.pieces.get(i);
        int next = i + 1 < from.pieces.size() ? from.pieces.get(i + 1).start() : from.text.length();
        int low = Math.max(start, piece.start());
        int high = Math.min(end, next);
        if (low < high) {
          int offset = piece.offset() + low - piece.start();
          pieces.add(new Piece(text.length(), piece.origin(), offset));
          text.append(from.text, low, high);
        }
      }
      return this;
    }

    /** The text so far; {@code fallback} names the origin where it is empty. */
    public SourceText build(Piece fallback) {
      List<Piece> all =
          pieces.isEmpty() ? List.of(new Piece(0, fallback.origin(), fallback.offset())) : pieces;
      return new SourceText(text.toString(), all);
    }
  }
}
