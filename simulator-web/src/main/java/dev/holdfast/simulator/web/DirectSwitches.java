package dev.holdfast.simulator.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.ClassReaderSource;
import org.teavm.model.ElementModifier;
import org.teavm.model.FieldReader;
import org.teavm.model.Incoming;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReader;
import org.teavm.model.Phi;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.AssignInstruction;
import org.teavm.model.instructions.BinaryBranchingCondition;
import org.teavm.model.instructions.BinaryBranchingInstruction;
import org.teavm.model.instructions.BranchingInstruction;
import org.teavm.model.instructions.ConstructInstruction;
import org.teavm.model.instructions.GetElementInstruction;
import org.teavm.model.instructions.GetFieldInstruction;
import org.teavm.model.instructions.IntegerConstantInstruction;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.model.instructions.JumpInstruction;
import org.teavm.model.instructions.NullConstantInstruction;
import org.teavm.model.instructions.PutElementInstruction;
import org.teavm.model.instructions.RaiseInstruction;
import org.teavm.model.instructions.SwitchInstruction;
import org.teavm.model.instructions.SwitchTableEntry;
import org.teavm.model.instructions.UnwrapArrayInstruction;
import org.teavm.model.optimization.UnreachableBasicBlockEliminator;
import org.teavm.model.util.DefinitionExtractor;
import org.teavm.model.util.TransitionExtractor;
import org.teavm.model.util.UsageExtractor;

/**
 * Makes the script's switches jump to their cases. TeaVM's form of a switch over types looks for
 * the number of the case and then switches over the number, and javac's form of one over an enum
 * looks the number up in a table: twice the text, and slower. Where javac has seen that the cases
 * are all there are, the last of them is not tested; and null, for which javac asks at such a
 * switch, is not asked for, as it is nowhere else in the script ({@code strict} is off).
 *
 * <p>It runs in the build; BundleTest compares the script's answers to those of the JVM.
 */
public final class DirectSwitches implements ClassHolderTransformer {

  private static final String ROOT = "dev.holdfast.simulator.";

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (!type.getName().startsWith(ROOT)) {
      return;
    }
    for (MethodHolder method : type.getMethods()) {
      Program program = method.getProgram();
      if (program != null) {
        new Body(program).rewrite(context.getHierarchy().getClassSource());
      }
    }
  }

  /** Of one method. Each variable has one definition (SSA). */
  private static final class Body {

    private final Program program;
    private final Map<Variable, Instruction> definitions = new LinkedHashMap<>();
    private final Map<Variable, Integer> uses = new LinkedHashMap<>();
    private final Map<BasicBlock, Set<BasicBlock>> sources = new LinkedHashMap<>();

    private Body(Program program) {
      this.program = program;
    }

    private void rewrite(ClassReaderSource classes) {
      look();
      for (BasicBlock block : program.getBasicBlocks()) {
        for (Instruction instruction : block) {
          if (instruction instanceof InvokeInstruction call
              && call.getMethod().getClassName().equals("java.util.Objects")
              && call.getMethod().getName().equals("requireNonNull")
              && call.getArguments().size() == 1
              && count(call.getReceiver()) == 0) {
            notNull(call.getArguments().get(0), block);
            call.delete();
          }
        }
        if (block.getLastInstruction() instanceof SwitchInstruction last) {
          overEnum(last, classes);
        }
      }
      boolean changed;
      do {
        new UnreachableBasicBlockEliminator().optimize(program);
        look();
        changed = false;
        for (BasicBlock block : program.getBasicBlocks()) {
          changed |= decided(block);
        }
        look();
        for (BasicBlock block : program.getBasicBlocks()) {
          changed |= joined(block);
        }
        for (BasicBlock block : program.getBasicBlocks()) {
          changed |= threaded(block);
        }
      } while (changed);
    }

    private void look() {
      definitions.clear();
      uses.clear();
      sources.clear();
      for (BasicBlock block : program.getBasicBlocks()) {
        for (Phi phi : block.getPhis()) {
          for (Incoming incoming : phi.getIncomings()) {
            uses.merge(incoming.getValue(), 1, Integer::sum);
          }
        }
        for (Instruction instruction : block) {
          UsageExtractor usage = new UsageExtractor();
          instruction.acceptVisitor(usage);
          for (Variable used : usage.getUsedVariables()) {
            uses.merge(used, 1, Integer::sum);
          }
          DefinitionExtractor definition = new DefinitionExtractor();
          instruction.acceptVisitor(definition);
          for (Variable defined : definition.getDefinedVariables()) {
            definitions.put(defined, instruction);
          }
        }
        for (BasicBlock target : targets(block)) {
          sources.computeIfAbsent(target, key -> new LinkedHashSet<>()).add(block);
        }
      }
    }

    private static Set<BasicBlock> targets(BasicBlock block) {
      Set<BasicBlock> targets = new LinkedHashSet<>();
      if (block.getLastInstruction() != null) {
        TransitionExtractor transitions = new TransitionExtractor();
        block.getLastInstruction().acceptVisitor(transitions);
        if (transitions.getTargets() != null) {
          targets.addAll(List.of(transitions.getTargets()));
        }
      }
      return targets;
    }

    private int count(Variable variable) {
      return variable == null ? 0 : uses.getOrDefault(variable, 0);
    }

    /** The variable of which this one is a copy. */
    private Variable origin(Variable variable) {
      Variable now = variable;
      while (definitions.get(now) instanceof AssignInstruction assign) {
        now = assign.getAssignee();
      }
      return now;
    }

    private Instruction definition(Variable variable) {
      return definitions.get(origin(variable));
    }

    // ---- What is known where the switch stands

    /** The test for null that follows the call which was to throw for it. */
    private void notNull(Variable value, BasicBlock start) {
      BasicBlock block = start;
      for (int i = 0; i < 3; i++) {
        if (block.getLastInstruction() instanceof JumpInstruction jump) {
          block = jump.getTarget();
        } else if (block.getLastInstruction() instanceof BinaryBranchingInstruction branch
            && branch.getCondition() == BinaryBranchingCondition.REFERENCE_EQUAL
            && origin(branch.getFirstOperand()) == origin(value)
            && definition(branch.getSecondOperand()) instanceof NullConstantInstruction) {
          jump(block, branch.getAlternative());
          return;
        } else {
          return;
        }
      }
    }

    /** Made by javac for the case that no case fits, though all were thought of. */
    private static boolean impossible(BasicBlock block) {
      return block.getPhis().isEmpty()
          && block.getFirstInstruction() instanceof ConstructInstruction made
          && made.getType().equals("java.lang.MatchException")
          && block.getLastInstruction() instanceof RaiseInstruction;
    }

    private void overEnum(SwitchInstruction last, ClassReaderSource classes) {
      if (definition(last.getCondition()) instanceof GetElementInstruction element
          && definition(element.getArray()) instanceof UnwrapArrayInstruction unwrap
          && definition(unwrap.getArray()) instanceof GetFieldInstruction table
          && table.getField().getFieldName().startsWith("$SwitchMap$")
          && definition(element.getIndex()) instanceof InvokeInstruction ordinal) {
        Map<Integer, Integer> ordinals =
            ordinals(
                classes,
                table.getField().getClassName(),
                table.getField().getFieldName(),
                ordinal.getMethod().getClassName());
        last.setCondition(element.getIndex());
        for (SwitchTableEntry entry : last.getEntries()) {
          entry.setCondition(ordinals.get(entry.getCondition()));
        }
      }
    }

    /** From the numbers of a table that javac has made to the ordinals of the enum. */
    private static Map<Integer, Integer> ordinals(
        ClassReaderSource classes, String owner, String table, String name) {
      List<String> constants = new ArrayList<>();
      for (FieldReader field : classes.get(name).getFields()) {
        if (field.hasModifier(ElementModifier.ENUM)) {
          constants.add(field.getName());
        }
      }
      Map<Integer, Integer> ordinals = new LinkedHashMap<>();
      for (MethodReader method : classes.get(owner).getMethods()) {
        if (method.getName().equals("<clinit>")) {
          Body body = new Body(((MethodHolder) method).getProgram());
          body.look();
          for (BasicBlock block : body.program.getBasicBlocks()) {
            for (Instruction instruction : block) {
              if (instruction instanceof PutElementInstruction put
                  && body.definition(put.getArray()) instanceof UnwrapArrayInstruction unwrap
                  && body.definition(unwrap.getArray()) instanceof GetFieldInstruction field
                  && field.getField().getFieldName().equals(table)
                  && body.definition(put.getIndex()) instanceof InvokeInstruction ordinal
                  && body.definition(ordinal.getInstance()) instanceof GetFieldInstruction one
                  && body.definition(put.getValue()) instanceof IntegerConstantInstruction n) {
                ordinals.put(n.getConstant(), constants.indexOf(one.getField().getFieldName()));
              }
            }
          }
        }
      }
      return ordinals;
    }

    // ---- Jumps

    /** Makes the block end in a jump. */
    private static void jump(BasicBlock block, BasicBlock target) {
      Instruction last = block.getLastInstruction();
      for (BasicBlock left : targets(block)) {
        if (left != target) {
          forget(block, left);
        }
      }
      JumpInstruction jump = new JumpInstruction();
      jump.setTarget(target);
      jump.setLocation(last.getLocation());
      last.replace(jump);
    }

    /** What {@code target} was told by {@code source}, which does not come to it any more. */
    private static Map<Phi, Variable> forget(BasicBlock source, BasicBlock target) {
      Map<Phi, Variable> told = new LinkedHashMap<>();
      for (Phi phi : target.getPhis()) {
        for (Incoming incoming : List.copyOf(phi.getIncomings())) {
          if (incoming.getSource() == source) {
            told.put(phi, incoming.getValue());
            phi.getIncomings().remove(incoming);
          }
        }
      }
      return told;
    }

    private static void tell(Phi phi, BasicBlock source, Variable value) {
      Incoming incoming = new Incoming();
      incoming.setSource(source);
      incoming.setValue(value);
      phi.getIncomings().add(incoming);
    }

    private static BasicBlock target(SwitchInstruction last, int value) {
      for (SwitchTableEntry entry : last.getEntries()) {
        if (entry.getCondition() == value) {
          return entry.getTarget();
        }
      }
      return last.getDefaultTarget();
    }

    /** Of a branch with one side that cannot be, the other one; of a switch, one case the less. */
    private boolean decided(BasicBlock block) {
      Instruction last = block.getLastInstruction();
      BasicBlock one = null;
      BasicBlock other = null;
      if (last instanceof BranchingInstruction branch) {
        one = branch.getConsequent();
        other = branch.getAlternative();
      } else if (last instanceof BinaryBranchingInstruction branch) {
        one = branch.getConsequent();
        other = branch.getAlternative();
      } else if (last instanceof SwitchInstruction over) {
        Integer value = value(block, over.getCondition());
        if (value != null) {
          jump(block, target(over, value));
          return true;
        }
        if (impossible(over.getDefaultTarget()) && !over.getEntries().isEmpty()) {
          BasicBlock target = over.getEntries().get(over.getEntries().size() - 1).getTarget();
          over.setDefaultTarget(target);
          over.getEntries().removeIf(entry -> entry.getTarget() == target);
          return true;
        }
      }
      if (one == null || !impossible(one) && !impossible(other)) {
        return false;
      }
      jump(block, impossible(one) ? other : one);
      return true;
    }

    /** The number that the variable has at the end of the block, null if it may be another. */
    private Integer value(BasicBlock block, Variable variable) {
      if (definition(variable) instanceof IntegerConstantInstruction constant) {
        return constant.getConstant();
      }
      for (Phi phi : block.getPhis()) {
        if (phi.getReceiver() == origin(variable)) {
          Set<Integer> values = new LinkedHashSet<>();
          for (Incoming incoming : phi.getIncomings()) {
            if (!(definition(incoming.getValue()) instanceof IntegerConstantInstruction told)) {
              return null;
            }
            values.add(told.getConstant());
          }
          return values.size() == 1 ? values.iterator().next() : null;
        }
      }
      return null;
    }

    /** The block and the one that comes only after it as one. */
    private boolean joined(BasicBlock block) {
      if (!(block.getLastInstruction() instanceof JumpInstruction jump)) {
        return false;
      }
      BasicBlock next = jump.getTarget();
      if (next == block
          || next.getIndex() == 0
          || !next.getPhis().isEmpty()
          || next.getExceptionVariable() != null
          || sources.get(next).size() != 1
          || !next.getTryCatchBlocks().isEmpty()
          || !block.getTryCatchBlocks().isEmpty()) {
        return false;
      }
      for (BasicBlock target : targets(next)) {
        forget(next, target).forEach((phi, value) -> tell(phi, block, value));
        sources.get(target).remove(next);
        sources.get(target).add(block);
      }
      jump.delete();
      for (Instruction instruction : next) {
        instruction.delete();
        block.add(instruction);
      }
      return true;
    }

    /**
     * Those who come to a block that only switches over a number of theirs, and know the number,
     * come to the case at once.
     */
    private boolean threaded(BasicBlock block) {
      if (!(block.getLastInstruction() instanceof SwitchInstruction over)
          || block.getPhis().size() != 1
          || !block.getTryCatchBlocks().isEmpty()) {
        return false;
      }
      Phi phi = block.getPhis().get(0);
      if (origin(over.getCondition()) != phi.getReceiver()) {
        return false;
      }
      for (Instruction now = block.getFirstInstruction(); now != over; now = now.getNext()) {
        if (!(now instanceof AssignInstruction assign) || count(assign.getReceiver()) != 1) {
          return false;
        }
      }
      // Nobody else may ask for what is not known any more.
      if (count(phi.getReceiver()) != 1) {
        return false;
      }
      boolean changed = false;
      for (Incoming incoming : List.copyOf(phi.getIncomings())) {
        BasicBlock source = incoming.getSource();
        if (!(definition(incoming.getValue()) instanceof IntegerConstantInstruction value)) {
          continue;
        }
        BasicBlock target = target(over, value.getConstant());
        // A source that comes to the case on its other side, too, would have to tell it two things.
        if (target == block || targets(source).contains(target) && !target.getPhis().isEmpty()) {
          continue;
        }
        if (!retarget(source.getLastInstruction(), block, target)) {
          continue;
        }
        for (Phi asked : target.getPhis()) {
          for (Incoming told : List.copyOf(asked.getIncomings())) {
            if (told.getSource() == block) {
              tell(asked, source, told.getValue());
            }
          }
        }
        phi.getIncomings().remove(incoming);
        changed = true;
      }
      return changed;
    }

    private static boolean retarget(Instruction last, BasicBlock from, BasicBlock to) {
      if (last instanceof JumpInstruction jump) {
        jump.setTarget(to);
      } else if (last instanceof BranchingInstruction branch) {
        branch.setConsequent(branch.getConsequent() == from ? to : branch.getConsequent());
        branch.setAlternative(branch.getAlternative() == from ? to : branch.getAlternative());
      } else if (last instanceof BinaryBranchingInstruction branch) {
        branch.setConsequent(branch.getConsequent() == from ? to : branch.getConsequent());
        branch.setAlternative(branch.getAlternative() == from ? to : branch.getAlternative());
      } else {
        return false;
      }
      return true;
    }
  }
}
