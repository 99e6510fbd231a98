package dev.holdfast.simulator.trace;

/**
 * One future at one instant.
 *
 * @param table the index of its async body in the trace's {@code futures}
 * @param place the place that it lies in
 * @param offset its first byte there
 * @param variant the index of its present state in the table's {@code variants}
 * @param changed its state changed in this step
 * @param running it is being polled: its state is still the one from which it went on
 */
public record FutureState(
    int table, int place, int offset, int variant, boolean changed, boolean running) {}
