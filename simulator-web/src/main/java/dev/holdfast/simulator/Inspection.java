package dev.holdfast.simulator;

import dev.holdfast.simulator.diagnostic.Checked;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.diagnostic.Severity;
import dev.holdfast.simulator.diagnostic.Unsupported;
import dev.holdfast.simulator.layout.Layouts;
import dev.holdfast.simulator.mir.Body;
import dev.holdfast.simulator.mir.CoroutineLayout;
import dev.holdfast.simulator.mir.MirPrinter;
import dev.holdfast.simulator.source.SourceFile;
import dev.holdfast.simulator.syntax.Parser;
import dev.holdfast.simulator.syntax.SourceTree;
import dev.holdfast.simulator.type.AdtDef;
import dev.holdfast.simulator.type.BodyOwner;
import dev.holdfast.simulator.type.CoroutineDef;
import dev.holdfast.simulator.type.Def;
import dev.holdfast.simulator.type.EraseRegions;
import dev.holdfast.simulator.type.Type;
import dev.holdfast.simulator.type.TypePrinter;
import dev.holdfast.simulator.typeck.TypeContext;
import java.util.List;
import java.util.Optional;

/**
 * What a program is made into before it runs, as text: its MIR and its layouts. Of a program with
 * errors, what of it type-checks; the errors themselves are the simulator's to tell.
 */
public final class Inspection {

  private final TypeContext types;
  private final Compiled compiled;
  private final StringBuilder out = new StringBuilder();

  private Inspection(TypeContext types) {
    this.types = types;
    this.compiled = new Compiled(types, Optional.of(Library.compiled()));
  }

  private static Optional<Inspection> of(String fileName, String source) {
    Checked<SourceTree> parsed = Parser.parse(new SourceFile(fileName, source));
    return fails(parsed.diagnostics())
        ? Optional.empty()
        : Optional.of(new Inspection(TypeContext.check(Library.types(), parsed.value())));
  }

  private static boolean fails(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity() != Severity.WARNING) {
        return true;
      }
    }
    return false;
  }

  // --- MIR ------------------------------------------------------------------------------------

  /**
   * The MIR of each of the program's own bodies as built; of an async body also what the coroutine
   * transform makes of it. Empty where nothing of the program can be built.
   */
  public static String mir(String fileName, String source) {
    Optional<Inspection> inspection = of(fileName, source);
    inspection.ifPresent(Inspection::bodies);
    return inspection.map(it -> it.out.toString()).orElse("");
  }

  private void bodies() {
    boolean whole = !fails(types.diagnostics());
    for (BodyOwner owner : types.programBodies()) {
      String name = "`" + ((Def) owner).path() + "`";
      if (types.thir(owner).tainted()) {
        continue;
      }
      try {
        body(name + " as built", MirPrinter.print(compiled.built(owner)));
        if (whole && owner instanceof CoroutineDef def) {
          Body poll = compiled.elaboratedOrTransformed(def);
          title(name + " after the coroutine transform");
          poll.coroutine().ifPresent(this::saved);
          out.append(MirPrinter.print(poll));
          body(
              name + " after the coroutine transform, the drop of its future",
              MirPrinter.print(compiled.coroutineDrop(def)));
        }
      } catch (Unsupported problem) {
        title(name + " is outside of the simulator's Rust");
      }
    }
  }

  private void body(String title, String text) {
    title(title);
    out.append(text);
  }

  private void title(String title) {
    out.append(out.isEmpty() ? "// " : "\n// ").append(title).append('\n');
  }

  private void saved(CoroutineLayout layout) {
    out.append("// saved locals:");
    out.append(layout.saved().isEmpty() ? " none\n" : "\n");
    for (int i = 0; i < layout.saved().size(); i++) {
      CoroutineLayout.SavedLocal local = layout.saved().get(i);
      out.append("//   ").append(i).append(": ").append(TypePrinter.print(local.type()));
      out.append(", ").append(local.local());
      local.name().ifPresent(name -> out.append(" (").append(name).append(')'));
      out.append('\n');
    }
    for (int i = 0; i < layout.variants().size(); i++) {
      out.append("// variant ").append(i).append(", ").append(CoroutineLayout.variantName(i));
      out.append(": ").append(layout.variants().get(i)).append('\n');
    }
  }

  // --- layouts --------------------------------------------------------------------------------

  /**
   * The layouts of the program's own types and of every async body, each instance of a generic one
   * on its own. Of a program with type errors, those of the types without one.
   */
  public static String layouts(String fileName, String source) {
    return of(fileName, source).map(Inspection::layouts).orElse("");
  }

  private String layouts() {
    OwnTypes own = new OwnTypes(types);
    for (AdtDef def : types.programTypes()) {
      if (!FutureInstances.hasParameters(def.generics())) {
        own.add(new Type.Adt(def, EraseRegions.apply(def.generics().identity())));
      }
    }
    List<Type.Coroutine> futures = List.of();
    if (!fails(types.diagnostics())) {
      try {
        FutureInstances found = FutureInstances.find(types, compiled::elaborated);
        found.types().forEach(own::add);
        futures = found.futures();
      } catch (Unsupported problem) {
        // The answer says so; what is known without it is told.
      }
    }
    Layouts layouts = new Layouts(types, compiled::coroutineLayout);
    return LayoutText.write(types, layouts, own.inOrder(), futures);
  }
}
