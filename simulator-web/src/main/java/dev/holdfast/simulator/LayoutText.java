package dev.holdfast.simulator;

import dev.holdfast.simulator.layout.Layout;
import dev.holdfast.simulator.layout.Layouts;
import dev.holdfast.simulator.layout.Niche;
import dev.holdfast.simulator.layout.TooLarge;
import dev.holdfast.simulator.layout.VariantTag;
import dev.holdfast.simulator.mir.CoroutineLayout;
import dev.holdfast.simulator.thir.Capture;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import dev.holdfast.simulator.typeck.TypeQueries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Layouts as text: size and alignment of a type, then every byte of each of its variants, named by
 * the field that lies there. Ranges are offsets in bytes, their end exclusive.
 */
final class LayoutText {

  /** Something that lies in a type's bytes. */
  private record Part(long offset, long size, String words) {}

  private final TypeQueries queries;
  private final Layouts layouts;
  private final StringBuilder out = new StringBuilder();

  private LayoutText(TypeQueries queries, Layouts layouts) {
    this.queries = queries;
    this.layouts = layouts;
  }

  /** Several lines, each with its newline, for each type and future. */
  static String write(
      TypeQueries queries, Layouts layouts, List<Type.Adt> types, List<Type.Coroutine> futures) {
    LayoutText text = new LayoutText(queries, layouts);
    for (Type.Adt type : types) {
      String name = word(type.def().kind()) + " " + TypePrinter.print(type);
      text.entry(name, type, () -> text.adt(type));
    }
    for (Type.Coroutine future : futures) {
      text.entry("future " + FutureName.of(future), future, () -> text.future(future));
    }
    return text.out.toString();
  }

  private static String word(AdtDef.Kind kind) {
    return switch (kind) {
      case STRUCT -> "struct";
      case ENUM -> "enum";
      case UNION -> "union";
    };
  }

  private void entry(String name, Type type, Runnable variants) {
    out.append(out.isEmpty() ? "" : "\n").append(name).append(": ");
    int start = out.length();
    try {
      Layout layout = layouts.of(type);
      out.append(bytes(layout.size())).append(", alignment ").append(layout.align());
      out.append(layout.isSized() ? "" : ", and what its last field has more");
      out.append(layout.uninhabited() ? ", no value exists\n" : "\n");
      niche(layout);
      variants.run();
    } catch (TooLarge problem) {
      out.setLength(start);
      out.append("larger than the simulator's memory\n");
    }
  }

  private void niche(Layout layout) {
    if (layout.niche().isPresent()) {
      Niche niche = layout.niche().get();
      String count = Long.toUnsignedString(niche.available());
      out.append("  niche at ").append(range(niche.offset(), niche.bytes())).append(": ");
      out.append(count).append(count.equals("1") ? " value\n" : " values\n");
    }
  }

  // --- structs, enums, unions -----------------------------------------------------------------

  private void adt(Type.Adt type) {
    Layout layout = layouts.of(type);
    if (!type.def().isEnum()) {
      lines("  ", fields(type, 0), layout.size(), "padding");
      return;
    }
    Optional<VariantTag> tag = layout.tag();
    for (int i = 0; i < type.def().variants().size(); i++) {
      out.append("  variant ").append(type.def().variants().get(i).name()).append('\n');
      List<Part> parts = fields(type, i);
      if (tag.isPresent()) {
        tag(tag.get(), i).ifPresent(parts::add);
      }
      lines("    ", parts, layout.size(), "padding");
    }
  }

  private List<Part> fields(Type.Adt type, int variant) {
    Layout layout = layouts.of(type);
    List<AdtDef.Field> fields = type.def().variants().get(variant).fields();
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      Type field = queries.fieldType(type, variant, i);
      // Where no value exists no field has an offset of its own.
      int offset =
          layout.offsets().isEmpty() && layout.tag().isEmpty() ? 0 : layout.fieldOffset(variant, i);
      parts.add(part(offset, fields.get(i).name(), field));
    }
    return parts;
  }

  private Part part(int offset, String name, Type type) {
    return new Part(offset, layouts.of(type).size(), name + ": " + TypePrinter.print(type));
  }

  /** What says that a value is of the variant; nothing where only the other variants say it. */
  private static Optional<Part> tag(VariantTag tag, int variant) {
    if (!tag.isWritten(variant) || tag.absent().get(variant)) {
      return Optional.empty();
    }
    String kind = tag.untagged() < 0 ? "tag = " : "niche = ";
    String value = Long.toUnsignedString(tag.value(variant));
    return Optional.of(new Part(tag.offset(), tag.bytes(), kind + value));
  }

  // --- futures --------------------------------------------------------------------------------

  private void future(Type.Coroutine future) {
    CoroutineLayout saved = layouts.coroutine(future.def());
    for (int i = 0; i < saved.variants().size(); i++) {
      variant(future, inTime(i, saved.variants().size()));
    }
  }

  /** The states in the order in which they are passed through: the suspensions before the ends. */
  private static int inTime(int position, int variants) {
    if (position == 0) {
      return CoroutineLayout.UNRESUMED;
    }
    int suspension = CoroutineLayout.FIRST_SUSPENSION + position - 1;
    return suspension < variants
        ? suspension
        : position - variants + CoroutineLayout.FIRST_SUSPENSION;
  }

  private void variant(Type.Coroutine future, int variant) {
    Layout layout = layouts.of(future);
    CoroutineLayout saved = layouts.coroutine(future.def());
    out.append("  ").append(CoroutineLayout.variantName(variant));
    int suspension = variant - CoroutineLayout.FIRST_SUSPENSION;
    if (suspension >= 0) {
      out.append(", line ").append(saved.suspensions().get(suspension).line());
    }
    out.append('\n');
    List<Part> parts = upvars(future);
    List<Integer> locals = saved.variants().get(variant);
    for (int i = 0; i < locals.size(); i++) {
      int local = locals.get(i);
      String name = saved.saved().get(local).name().orElse("(temporary)");
      Type type = layouts.savedTypes(future).get(local);
      parts.add(part(layout.fieldOffset(variant, i), name, type));
    }
    tag(layout.tag().orElseThrow(), variant).ifPresent(parts::add);
    lines("    ", parts, layout.size(), "unused");
  }

  private List<Part> upvars(Type.Coroutine future) {
    Layout layout = layouts.of(future);
    List<Capture> captures = queries.thir(future.def()).captures();
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < future.upvars().size(); i++) {
      Type type = future.upvars().get(i);
      parts.add(part(layout.fieldOffset(i), "upvar " + captures.get(i).name(), type));
    }
    return parts;
  }

  // --- lines ----------------------------------------------------------------------------------

  private void lines(String indent, List<Part> parts, long size, String gap) {
    List<Part> sorted = new ArrayList<>(parts);
    sorted.sort(
        (a, b) ->
            a.offset() != b.offset()
                ? Long.compare(a.offset(), b.offset())
                : Long.compare(a.size(), b.size()));
    long at = 0;
    for (Part part : sorted) {
      gap(indent, at, part.offset(), gap);
      out.append(indent).append(range(part.offset(), part.size())).append(": ");
      out.append(part.words()).append('\n');
      at = Math.max(at, part.offset() + part.size());
    }
    gap(indent, at, size, gap);
  }

  private void gap(String indent, long from, long to, String word) {
    if (from < to) {
      out.append(indent).append(range(from, to - from)).append(": ").append(word).append('\n');
    }
  }

  private static String range(long offset, long size) {
    return offset + ".." + (offset + size);
  }

  private static String bytes(long size) {
    return size == 1 ? "1 byte" : size + " bytes";
  }
}
