package dev.holdfast.simulator.typeck;

import java.util.Optional;

/**
 * From where a name may be used: {@code written} as in the program, at something that belongs to
 * {@code home} (Reference: visibility and privacy). The library's names are all open.
 */
record Visibility(String written, Module home, boolean imported) {

  static final Visibility PUBLIC =
      new Visibility("pub", new Module("", Optional.empty(), false, true), false);

  static Visibility of(String written, Module home) {
    return new Visibility(written, home, false);
  }

  boolean isFrom(Module user) {
    return written.equals("pub") || home.fromPrelude || within().encloses(user.enclosing());
  }

  boolean isAtLeast(Visibility other) {
    return written.equals("pub")
        || !other.written.equals("pub") && within().encloses(other.within());
  }

  /** What rustc calls it where it is less than public. */
  String word() {
    return within() == home.enclosing()
        ? "private"
        : isWithinCrate() ? "crate-private" : "restricted";
  }

  boolean isWithinCrate() {
    return !written.equals("pub") && within().parent.isEmpty();
  }

  /** A private item that std has, too. */
  boolean isPrivateInStd() {
    return written.equals("pub(self)");
  }

  /** Of the library, a program sees what is public; its helpers are not std's. */
  boolean isOpenTo(Module user) {
    return written.equals("pub") || !home.fromPrelude;
  }

  /** The module in which, and in whose descendants, the name may be used. */
  private Module within() {
    Module own = home.enclosing();
    return switch (written) {
      case "", "pub(self)" -> own;
      case "pub(crate)" -> own.root();
      case "pub(super)" -> own.parent.map(Module::enclosing).orElse(own);
      default -> ancestor(own);
    };
  }

  /** {@code pub(in crate::a::b)}, written without {@code in}: an ancestor of that name. */
  private Module ancestor(Module own) {
    String path = written.substring(4, written.length() - 1);
    Module at = own;
    while (path.startsWith("super::") && at.parent.isPresent()) {
      at = at.parent.get().enclosing();
      path = path.substring("super::".length());
    }
    if (path.equals("super")) {
      return at.parent.map(Module::enclosing).orElse(at);
    }
    String last = path.substring(path.lastIndexOf(':') + 1);
    while (at.parent.isPresent() && !at.name.equals(last)) {
      at = at.parent.get();
    }
    return at;
  }
}
