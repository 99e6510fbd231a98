package dev.holdfast.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where rustc 1.95 says that a panic is, which begins in a function of std. */
final class PanicPlacesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "[200u8, 100].iter().sum::<u8>()                              @ 204",
        "(1..=20).product::<i32>()                                    @ 204",
        "black_box(i64::MIN).abs()                                    @ 418",
        "black_box(9u8).pow(3)                                        @ 546",
        "black_box(5.0f32).clamp(9.0, 1.0)                            @ 1504",
        "vec![1].drain(2..).count()                                   @ 1031",
        "vec![1].drain(..2).count()                                   @ 1020",
        "vec![1].swap_remove(2)                                       @ 2202",
        "(250u8..).map(|x| black_box(x)).count()                      @ 434",
        "Duration::ZERO - Duration::MAX                               @ 1201",
        "BTreeMap::from([(1, 2)]).range(3..1).count()                 @ 121",
        "BTreeSet::from([1]).range(3..1).count()                      @ 119",
        "char::from(233).encode_utf8(&mut [0; 1]).len()               @ 1877",
        "[Duration::MAX, Duration::MAX].iter().sum::<Duration>()      @ 1303",
        "std::num::Wrapping(3i128) / std::num::Wrapping(black_box(0)) @ 442",
        "std::num::Saturating(3u8) % std::num::Saturating(0)          @ 551",
        "VecDeque::from([1]).swap(0, 1)                               @ 972",
        "VecDeque::from([1]).reserve(usize::MAX)                      @ 1049",
        "KEY.with_borrow_mut(|_| KEY.with_borrow(|it| *it))           @ 724",
        "KEY.with_borrow_mut(|_| KEY.with_borrow_mut(|it| *it))       @ 757",
        "KEY.with_borrow(|_| KEY.set(1))                              @ 795",
        "KEY.with_borrow(|_| KEY.replace(1))                          @ 863",
      })
  void aFunctionThatDoesNotTrackItsCallerPanicsInStd(String expression, int line) {
    assertEquals(line, panicLine(expression));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      value = {
        "[200u8, 100].iter().copied().reduce(|a, b| a + b)            @ 3",
        "[200u8].iter().map(|x| x + 100).sum::<u8>()                  @ 3",
        "vec![1].remove(2)                                            @ 3",
        "None::<u8>.unwrap()                                          @ 3",
      })
  void whatTracksItsCallerOrIsTheProgramsPanicsInTheProgram(String expression, int line) {
    assertEquals(line, panicLine(expression));
  }

  private static int panicLine(String expression) {
    String program =
        "use std::{cell::RefCell, collections::*, hint::black_box, time::Duration};\n"
            + "fn main() {\n"
            + "    println!(\"{:?}\", "
            + expression
            + ");\n}\n"
            + "thread_local! { static KEY: RefCell<u8> = RefCell::new(0); }\n";
    return Simulator.answer("main.rs", program).answer().panic().orElseThrow().line();
  }
}
