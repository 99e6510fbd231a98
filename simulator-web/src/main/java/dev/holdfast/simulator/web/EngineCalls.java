package dev.holdfast.simulator.web;

import java.util.List;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;

/**
 * Makes functions in the script the engine's own: {@code Math}'s where TeaVM's are made of others
 * and wrong in the last digits ({@code log1p(x)} as {@code log(1 + x)}), and what the machine asks
 * of Unicode, for which TeaVM would need tables.
 *
 * <p>It runs in the build; BundleTest compares the script's answers to those of the JVM.
 */
public final class EngineCalls implements ClassHolderTransformer {

  private static final String ENGINE = "dev.holdfast.simulator.web.Engine";

  private static final List<String> FUNCTIONS =
      List.of("log1p", "expm1", "log10", "cbrt", "sinh", "cosh", "tanh");

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    boolean unicode = type.getName().equals("dev.holdfast.simulator.machine.Unicode");
    if (!unicode && !type.getName().equals("java.lang.Math")) {
      return;
    }
    for (MethodHolder method : type.getMethods()) {
      if (unicode ? !method.getName().startsWith("<") : FUNCTIONS.contains(method.getName())) {
        method.setProgram(call(ENGINE + (unicode ? "Unicode" : "Math"), method));
      }
    }
  }

  private static Program call(String engine, MethodHolder method) {
    Program program = new Program();
    program.createVariable();
    InvokeInstruction call = new InvokeInstruction();
    call.setType(InvocationType.SPECIAL);
    call.setMethod(new MethodReference(engine, method.getDescriptor()));
    call.setArguments(program.createVariable());
    Variable result = program.createVariable();
    call.setReceiver(result);
    ExitInstruction exit = new ExitInstruction();
    exit.setValueToReturn(result);
    BasicBlock block = program.createBasicBlock();
    block.add(call);
    block.add(exit);
    return program;
  }
}
