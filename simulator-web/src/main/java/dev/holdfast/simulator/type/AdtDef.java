package dev.holdfast.simulator.type;

import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A struct, enum or union. Its variants are filled in once, when its fields' types are known. */
public final class AdtDef implements Def {

  /** What kind of item it is. */
  public enum Kind {
    STRUCT,
    ENUM,
    UNION
  }

  /** A type that the language itself knows; NONE for all others. */
  public enum Lang {
    NONE,
    BOX,
    PIN,
    PHANTOM_DATA,
    PHANTOM_PINNED,
    MANUALLY_DROP,
    MAYBE_UNINIT,
    UNSAFE_CELL,
    /** Of std, where ours has a niche and std's has none. */
    NICHELESS,
    OPTION,
    POLL,
    STRING,
    VEC
  }

  /**
   * The values that the one scalar field of the struct may have, as unsigned 64-bit bounds; the
   * rest is a niche ({@code #[valid_range(1, ..)]} in the prelude, as of NonNull; without an end,
   * all from the start on, as of NonZero).
   */
  public record ValidRange(long start, long end) {}

  /**
   * How the fields are laid out, from {@code #[repr(..)]}.
   *
   * @param pack the greatest alignment that a field of a packed type has, in bytes; 0 of others
   * @param align the least alignment of the whole, in bytes; 0 where nothing is asked for
   */
  public record Repr(
      boolean c,
      boolean transparent,
      int pack,
      int align,
      Optional<IntKind> tag,
      Optional<ValidRange> validRange) {
    public static final Repr RUST =
        new Repr(false, false, 0, 0, Optional.empty(), Optional.empty());

    public boolean packed() {
      return pack > 0;
    }

    /** The alignment of a field whose type has {@code align}, in bytes. */
    public int aligned(int align) {
      return packed() ? Math.min(pack, align) : align;
    }
  }

  /** A field; its type is in terms of the definition's generics. */
  public record Field(String name, Type type, boolean visible, String visibility, Span span) {}

  /** The way a variant is written. */
  public enum Shape {
    NAMED,
    POSITIONAL,
    UNIT
  }

  /** A struct has one variant, of its own name. {@code discriminant} is the tag's value. */
  public record Variant(
      String name, Shape shape, List<Field> fields, long discriminant, Span span) {
    public Variant {
      fields = List.copyOf(fields);
    }
  }

  private final DefHead head;
  private final Kind kind;
  private final Lang lang;
  private final Repr repr;
  private final Generics generics;
  private final List<Variant> variants = new ArrayList<>();
  private final List<FnDef> constructors = new ArrayList<>();
  private Runnable untyped;
  private boolean structural;
  private final Set<Integer> unused = new LinkedHashSet<>();
  private boolean recovered;

  public AdtDef(DefHead head, Kind kind, Lang lang, Repr repr, Generics generics) {
    this.head = head;
    this.kind = kind;
    this.lang = lang;
    this.repr = repr;
    this.generics = generics;
  }

  public Kind kind() {
    return kind;
  }

  public Lang lang() {
    return lang;
  }

  public Repr repr() {
    return repr;
  }

  /** Has the fields' types made when variants or constructors are first asked for. */
  public void whenNeeded(Runnable fields) {
    untyped = fields;
  }

  private void need() {
    if (untyped != null) {
      Runnable fields = untyped;
      untyped = null;
      fields.run();
    }
  }

  /** The variants in order; filled by the collector. */
  public List<Variant> variants() {
    need();
    return variants;
  }

  /** The constructor function of each variant that is positional; null for the others. */
  public List<FnDef> constructors() {
    need();
    return constructors;
  }

  /** Equal where the parts are: its PartialEq is derived. */
  public boolean isStructural() {
    return structural;
  }

  /** Whether a syntax error hides some of its fields. */
  public boolean isRecovered() {
    return recovered;
  }

  public void makeRecovered() {
    this.recovered = true;
  }

  /** The parameters that no field uses, which is an error: whatever they are, types are equal. */
  public Set<Integer> unused() {
    return unused;
  }

  public void makeStructural() {
    this.structural = true;
  }

  public boolean isStruct() {
    return kind == Kind.STRUCT;
  }

  public boolean isEnum() {
    return kind == Kind.ENUM;
  }

  public boolean isBox() {
    return lang == Lang.BOX;
  }

  @Override
  public String name() {
    return head.name();
  }

  @Override
  public String path() {
    return head.path();
  }

  @Override
  public Span span() {
    return head.span();
  }

  @Override
  public boolean fromPrelude() {
    return head.fromPrelude();
  }

  /** Whether it is of the library's other crate. */
  public boolean isOfTokio() {
    return fromPrelude() && path().startsWith("tokio_");
  }

  @Override
  public Generics generics() {
    return generics;
  }

  @Override
  public String toString() {
    return head.path();
  }
}
