package dev.holdfast.simulator.typeck;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import dev.holdfast.simulator.syntax.Item;
import dev.holdfast.simulator.syntax.SourceTree;
import dev.holdfast.simulator.type.ParamEnv;
import dev.holdfast.simulator.type.ReferencesError;
import dev.holdfast.simulator.type.TraitRef;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import java.util.List;
import java.util.Optional;

/** What a program's {@code main} must be. Reference: main functions. */
final class MainFunction {

  private MainFunction() {}

  private static void returns(TypeContext cx, Type output, Span span) {
    if (ReferencesError.in(output)
        || output instanceof Type.Opaque
        || cx.implementsTrait(output, cx.trait("process::Termination"), ParamEnv.EMPTY)) {
      return;
    }
    if (output instanceof Type.Adt result && result.def() == cx.adt("result::Result")) {
      Type error = (Type) result.args().get(1);
      if (cx.implementsTrait(error, cx.trait("fmt::Debug"), ParamEnv.EMPTY)) {
        returns(cx, (Type) result.args().get(0), span);
      } else {
        TraitRef wanted = new TraitRef(cx.trait("fmt::Debug"), List.of(error));
        cx.report(Diagnostic.error("E0277", Messages.bound(cx, wanted), span, ""));
      }
      return;
    }
    TraitRef wanted = new TraitRef(cx.trait("process::Termination"), List.of(output));
    boolean whole = output.equals(cx.main().get().sig().output());
    cx.report(
        Diagnostic.error(
            "E0277",
            whole
                ? "`main` has invalid return type `" + TypePrinter.print(output) + "`"
                : Messages.bound(cx, wanted),
            span,
            "`main` can only return types that implement `Termination`"));
  }

  static void check(TypeContext cx, SourceTree program) {
    int last = 0;
    for (Item item : program.items()) {
      last = Math.max(last, item.span().end());
    }
    Span end = new Span(program.file(), last, last);
    if (cx.main().isEmpty()) {
      cx.report(
          Diagnostic.error(
              "E0601",
              "`main` function not found in crate `" + program.file().crateName() + "`",
              end,
              "consider adding a `main` function"));
      return;
    }
    Optional<TypeContext.BodySource> body = cx.bodies.source(cx.main().get());
    if (body.isEmpty()) {
      // That it lacks one has been said.
      return;
    }
    TypeContext.BodySource source = body.get();
    if (!source.function().generics().params().isEmpty()) {
      String text = "`main` function is not allowed to have generic parameters";
      cx.report(Diagnostic.error("E0131", text, source.function().generics().span(), text));
      return;
    }
    if (!source.function().generics().where().isEmpty()) {
      String text = "`main` function is not allowed to have a `where` clause";
      cx.report(Diagnostic.error("E0646", text, source.function().generics().span(), text));
      return;
    }
    if (cx.main().get().traits().isAsync()) {
      cx.report(
          Diagnostic.error(
              "E0752",
              "`main` function is not allowed to be `async`",
              source.function().signature(),
              "`main` function is not allowed to be `async`"));
      return;
    }
    if (source.function().output().isPresent()) {
      returns(cx, cx.main().get().sig().output(), source.function().output().get().span());
    }
    Item.FnQualifiers qualifiers = source.function().qualifiers();
    boolean wrong = cx.main().get().sig().inputs().stream().anyMatch(ReferencesError::in);
    if (!wrong
        && (!source.function().params().isEmpty()
            || qualifiers.isUnsafe()
            || qualifiers.isExtern() && !qualifiers.abi().equals("Rust"))) {
      String text = "`main` function has wrong type";
      cx.report(Diagnostic.error("E0580", text, source.function().signature(), "expected `fn()`"));
    }
  }
}
