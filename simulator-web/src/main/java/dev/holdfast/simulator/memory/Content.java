package dev.holdfast.simulator.memory;

/** What a place holds, in the words of a later stage; the memory never looks into it. */
public interface Content {
  String typeName();
}
