package dev.holdfast.simulator.machine;

import dev.holdfast.simulator.mir.BasicBlock;
import dev.holdfast.simulator.mir.LocalDecl;
import dev.holdfast.simulator.type.GenericArg;
import dev.holdfast.simulator.type.Type;
import java.util.List;

/**
 * The MIR of an instance, not yet instantiated: {@code args} are to be put in for its generics.
 *
 * @param tracksCaller a panic in it is at its call
 * @param stdLine the line in std where a panic in it is said to be, or 0
 * @param subject what a poll polls or drop glue drops; the unit type for all others
 */
record InstanceBody(
    String name,
    boolean program,
    boolean tracksCaller,
    int stdLine,
    Code.Role role,
    Type subject,
    List<LocalDecl> locals,
    int argCount,
    List<BasicBlock> blocks,
    List<GenericArg> args) {}
