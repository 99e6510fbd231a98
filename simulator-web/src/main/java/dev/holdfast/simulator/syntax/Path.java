package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code a::b::<T>::c}; {@code global} for a leading {@code ::}. The segments {@code self}, {@code
 * super}, {@code crate} and {@code Self} are plain segments with these names. A path from a macro's
 * expansion begins with the segment {@code $crate}, which names the prelude's root.
 */
public record Path(boolean global, List<Segment> segments, Span span) {

  public Path {
    segments = List.copyOf(segments);
  }

  /** One name with its generic arguments, if any are written. */
  public record Segment(Ident name, Optional<GenericArgs> args) {}

  /** The path behind that of the group of a {@code use} that it stands in. */
  public Path within(Optional<Path> prefix) {
    if (prefix.isEmpty()) {
      return this;
    }
    List<Segment> all = new ArrayList<>(prefix.get().segments);
    all.addAll(segments);
    return new Path(prefix.get().global, all, span);
  }

  /** The path of the first segments. */
  public Path first(int count) {
    return new Path(global, segments.subList(0, count), span);
  }

  public Segment last() {
    return segments.get(segments.size() - 1);
  }

  /** The one name of a path that is a plain name. */
  public Optional<Ident> single() {
    return !global && segments.size() == 1 && segments.get(0).args().isEmpty()
        ? Optional.of(segments.get(0).name())
        : Optional.empty();
  }
}
