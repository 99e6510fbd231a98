package dev.holdfast.simulator.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A layout on one line, in the form that {@code types.expected} has from rustc's own dump. */
final class LayoutPrinter {

  private LayoutPrinter() {}

  static String print(Layout layout) {
    StringBuilder out = new StringBuilder();
    out.append(layout.size()).append('/').append(layout.align());
    if (layout.uninhabited()) {
      out.append(" uninhabited");
    }
    layout.niche().ifPresent(niche -> out.append(" niche ").append(print(niche)));
    switch (layout.variants()) {
      case Layout.Variants.One one -> {
        if (!layout.offsets().isEmpty()) {
          out.append(" one ").append(one.variant()).append(' ').append(print(layout.offsets()));
        }
      }
      case Layout.Variants.Several several -> {
        out.append(" tag ").append(print(several.tag()));
        for (Layout.Variant variant : several.variants()) {
          out.append(' ').append(print(variant.offsets()));
        }
      }
    }
    return out.toString();
  }

  /** Where the type is an array or slice. */
  static String withStride(Layout layout, boolean elements) {
    return print(layout) + (elements ? " stride " + layout.stride() : "");
  }

  private static String print(Niche niche) {
    return niche.offset()
        + ":"
        + niche.bytes()
        + ":"
        + Long.toUnsignedString(niche.start())
        + "..="
        + Long.toUnsignedString(niche.end());
  }

  private static String print(VariantTag tag) {
    StringBuilder out = new StringBuilder(tag.offset() + ":" + tag.bytes());
    if (tag.untagged() >= 0) {
      out.append(" else ").append(tag.untagged());
      for (int i = 0; i < tag.values().size(); i++) {
        if (i != tag.untagged() && !tag.absent().get(i)) {
          out.append(" ").append(i).append("=").append(Long.toUnsignedString(tag.value(i)));
        }
      }
    }
    return out.toString();
  }

  private static String print(List<Integer> offsets) {
    return offsets.stream().map(String::valueOf).collect(Collectors.joining(" ", "[", "]"));
  }

  static Optional<String> difference(String name, String expected, String got) {
    return expected.equals(got)
        ? Optional.empty()
        : Optional.of(name + ": " + got + "\n  rustc: " + expected);
  }
}
