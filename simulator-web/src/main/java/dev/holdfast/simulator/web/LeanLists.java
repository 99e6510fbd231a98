package dev.holdfast.simulator.web;

import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.BranchingCondition;
import org.teavm.model.instructions.BranchingInstruction;
import org.teavm.model.instructions.ConstructInstruction;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.IsInstanceInstruction;

/**
 * Takes from the script's lists and texts the checks that an index is within them and that a list
 * is not changed while it is read. They are a tenth of the calls of a first run, and the script is
 * without such checks elsewhere ({@code strict} is off); the JVM, on which all programs of the
 * tests run, too, always has them. And a list that cannot be changed is its own copy, as it is on
 * the JVM.
 */
public final class LeanLists implements ClassHolderTransformer {

  /** The class of lists that cannot be changed. */
  private static final String FIXED = "java.util.TemplateCollections$ImmutableArrayList";

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    for (MethodHolder method : type.getMethods()) {
      switch (type.getName() + "." + method.getName()) {
        case "java.util.ArrayList.checkIndex",
            "java.util.AbstractList$1.checkConcurrentModification" ->
            nothing(method);
        case "java.lang.String.charAt" -> unchecked(method);
        case "java.util.List.copyOf" -> copied(method);
        default -> {}
      }
    }
  }

  private static void nothing(MethodHolder method) {
    Program program = program(method);
    program.basicBlockAt(0).add(new ExitInstruction());
    method.setProgram(program);
  }

  private static void unchecked(MethodHolder method) {
    Program program = program(method);
    BasicBlock block = program.basicBlockAt(0);
    InvokeInstruction get = new InvokeInstruction();
    get.setType(InvocationType.SPECIAL);
    get.setMethod(
        new MethodReference(
            "java.lang.String", "charactersGet", ValueType.INTEGER, ValueType.CHARACTER));
    get.setInstance(program.variableAt(0));
    get.setArguments(program.variableAt(1));
    Variable result = program.createVariable();
    get.setReceiver(result);
    block.add(get);
    ExitInstruction exit = new ExitInstruction();
    exit.setValueToReturn(result);
    block.add(exit);
    method.setProgram(program);
  }

  private static void copied(MethodHolder method) {
    Program program = program(method);
    Variable list = program.variableAt(1);
    BasicBlock start = program.basicBlockAt(0);
    IsInstanceInstruction fixed = new IsInstanceInstruction();
    fixed.setValue(list);
    fixed.setType(ValueType.object(FIXED));
    fixed.setReceiver(program.createVariable());
    start.add(fixed);
    BranchingInstruction branch = new BranchingInstruction(BranchingCondition.NOT_EQUAL);
    branch.setOperand(fixed.getReceiver());
    branch.setConsequent(program.createBasicBlock());
    branch.setAlternative(program.createBasicBlock());
    start.add(branch);
    ExitInstruction itself = new ExitInstruction();
    itself.setValueToReturn(list);
    branch.getConsequent().add(itself);
    ConstructInstruction made = new ConstructInstruction();
    made.setType(FIXED);
    made.setReceiver(program.createVariable());
    branch.getAlternative().add(made);
    InvokeInstruction fill = new InvokeInstruction();
    fill.setType(InvocationType.SPECIAL);
    fill.setMethod(
        new MethodReference(
            FIXED, "<init>", ValueType.object("java.util.Collection"), ValueType.VOID));
    fill.setInstance(made.getReceiver());
    fill.setArguments(list);
    branch.getAlternative().add(fill);
    ExitInstruction copy = new ExitInstruction();
    copy.setValueToReturn(made.getReceiver());
    branch.getAlternative().add(copy);
    method.setProgram(program);
  }

  /** An empty program whose first variables are the receiver and the parameters. */
  private static Program program(MethodHolder method) {
    Program program = new Program();
    for (int i = 0; i <= method.parameterCount(); i++) {
      program.createVariable();
    }
    program.createBasicBlock();
    return program;
  }
}
