package dev.holdfast.simulator.compare;

import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** The choices that make one program, and the features of the language that they led to. */
final class Draw {

  private final SplittableRandom random;
  private final TreeSet<String> features = new TreeSet<>();
  private int names;

  Draw(long seed, long number) {
    random = new SplittableRandom(seed * 0x9E37_79B9L + number);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T of(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  String of(String... from) {
    return from[random.nextInt(from.length)];
  }

  /** Notes a feature for the histogram, and gives back the text that has it. */
  String with(String feature, String text) {
    features.add(feature);
    return text;
  }

  void note(String feature) {
    features.add(feature);
  }

  TreeSet<String> features() {
    return features;
  }

  /** A name that no other part of the program has. */
  String fresh(String stem) {
    names++;
    return names == 1 ? stem : stem + names;
  }

  String word() {
    return of("ash", "birch", "cedar", "delta", "elm", "fir", "gum", "hazel", "iris", "juniper");
  }

  String number() {
    return String.valueOf(between(0, 9));
  }
}
