package dev.holdfast.simulator.compare;

import java.util.SortedSet;

/** A program to compare; {@code broken} names the change that broke it, or is empty. */
record Program(int number, String source, SortedSet<String> features, String broken) {}
