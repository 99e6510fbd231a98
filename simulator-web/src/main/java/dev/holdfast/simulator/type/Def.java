package dev.holdfast.simulator.type;

import dev.holdfast.simulator.source.Span;

/**
 * A definition: an object with identity. {@code path} is the full path without the crate's name
 * ({@code pin::Pin}, {@code outer::inner}); {@code fromPrelude} tells the library from the program.
 */
public sealed interface Def
    permits AdtDef,
        TraitDef,
        ImplDef,
        FnDef,
        ConstDef,
        StaticDef,
        AssocTypeDef,
        OpaqueDef,
        ClosureDef,
        CoroutineDef {

  String name();

  String path();

  Span span();

  boolean fromPrelude();

  Generics generics();
}
