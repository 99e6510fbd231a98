package dev.holdfast.simulator.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Makes broken texts out of good programs: a text is wholly given by the seed and its number. */
final class Mutator {

  private static final String NOISE = "{}()[]<>;,.:=|&*!#'\"\\/_-+%^~?@$ \n\tx0\u00e9\u0000\ud83d";
  private static final String[] NESTS = {
    "(",
    "[",
    "{",
    "&",
    "*",
    "!",
    "-",
    "Box<",
    "if ",
    "match ",
    "loop {",
    "|| ",
    "async {",
    "a.",
    "<",
    "Some(",
    "vec![",
    "fn f() {",
    "mod m {",
    "'a: ",
    "impl ",
    "dyn ",
    "return ",
    "/*",
    "::",
    "1 +",
    "x("
  };

  private final List<String> programs;
  private final long seed;

  Mutator(List<String> programs, long seed) {
    this.programs = List.copyOf(programs);
    this.seed = seed;
  }

  String text(int number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    List<String> tokens = Tokens.of(program(random));
    for (int left = 1 + random.nextInt(4); left > 0; left--) {
      mutate(tokens, random);
    }
    return String.join("", tokens);
  }

  private String program(SplittableRandom random) {
    return programs.get(random.nextInt(programs.size()));
  }

  private void mutate(List<String> tokens, SplittableRandom random) {
    int at = random.nextInt(tokens.size() + 1);
    int end = Math.min(tokens.size(), at + 1 + random.nextInt(random.nextInt(40) + 1));
    List<String> range = tokens.subList(at, end);
    switch (random.nextInt(10)) {
      case 0 -> range.clear();
      case 1 -> tokens.addAll(random.nextInt(tokens.size() + 1), List.copyOf(range));
      case 2 -> swap(tokens, random);
      case 3 -> tokens.subList(at, tokens.size()).clear();
      case 4, 5 -> splice(range, random);
      case 6 -> tokens.add(at, noise(random));
      case 7 -> tokens.add(at, nest(random));
      case 8 -> replaceWord(tokens, random);
      case 9 -> swapLines(tokens, random);
      default -> throw new IllegalStateException();
    }
  }

  private static void swap(List<String> tokens, SplittableRandom random) {
    if (tokens.size() > 1) {
      int one = random.nextInt(tokens.size());
      int other = random.nextInt(tokens.size());
      String kept = tokens.set(one, tokens.get(other));
      tokens.set(other, kept);
    }
  }

  /** Puts a stretch of another program, mostly of about the same length, in a place of this one. */
  private void splice(List<String> range, SplittableRandom random) {
    List<String> other = Tokens.of(program(random));
    int from = random.nextInt(other.size());
    int length = Math.min(other.size() - from, 1 + random.nextInt(range.size() * 2 + 2));
    range.clear();
    range.addAll(other.subList(from, from + length));
  }

  private static String noise(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int left = 1 + random.nextInt(6); left > 0; left--) {
      boolean any = random.nextInt(4) == 0;
      text.append(
          any ? (char) random.nextInt(0x300) : NOISE.charAt(random.nextInt(NOISE.length())));
    }
    return text.toString();
  }

  private static String nest(SplittableRandom random) {
    int depth = random.nextInt(5) == 0 ? 4_000 : 1 + random.nextInt(200);
    return NESTS[random.nextInt(NESTS.length)].repeat(depth);
  }

  /** One word becomes another word of the same program: names, types, keywords, numbers. */
  private static void replaceWord(List<String> tokens, SplittableRandom random) {
    List<Integer> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (Tokens.isWord(tokens.get(i))) {
        words.add(i);
      }
    }
    if (!words.isEmpty()) {
      int to = words.get(random.nextInt(words.size()));
      tokens.set(to, tokens.get(words.get(random.nextInt(words.size()))));
    }
  }

  private static void swapLines(List<String> tokens, SplittableRandom random) {
    List<String> lines = new ArrayList<>(List.of(String.join("", tokens).split("(?<=\n)")));
    int at = random.nextInt(lines.size());
    String line = lines.remove(at);
    lines.add(random.nextInt(lines.size() + 1), line);
    if (random.nextBoolean()) {
      lines.add(random.nextInt(lines.size()), line);
    }
    tokens.clear();
    tokens.addAll(Tokens.of(String.join("", lines)));
  }
}
