package dev.holdfast.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What happens when a program that the borrow checker rejects runs anyway. */
final class RunAnywayTest {

  @Test
  void aUseAfterAMoveReadsWhatIsNoLongerThere() {
    misused(
        "E0382",
        6,
        "uninitialised",
        """
        fn eat(v: Vec<u32>) -> usize { v.len() }

        fn main() {
            let v = vec![1];
            eat(v);
            eat(v);
        }
        """);
  }

  @Test
  void aBorrowAfterAMoveDangles() {
    misused(
        "E0382",
        4,
        "dangling",
        """
        fn main() {
            let s = String::from("a");
            drop(s);
            println!("{s}");
        }
        """);
  }

  @Test
  void aVariableThatNobodySetIsUninitialised() {
    misused(
        "E0381",
        6,
        "uninitialised",
        """
        fn main() {
            let n: u32;
            for i in 0..2 {
                if i == 5 { n = i; break; }
            }
            let m = n;
            println!("{m}");
        }
        """);
  }

  @Test
  void aReferenceIntoAScopeThatEndedDangles() {
    misused(
        "E0597",
        7,
        "dangling",
        """
        fn main() {
            let r;
            {
                let n = 5;
                r = &n;
            }
            println!("{r}");
        }
        """);
  }

  @Test
  void anElementIsFreedWhenItsVectorGrows() {
    misused(
        "E0502",
        5,
        "use-after-free",
        """
        fn main() {
            let mut v = vec![1, 2];
            let first = &v[0];
            v.push(3);
            println!("{first}");
        }
        """);
  }

  @Test
  void whatIsMovedOutOfAReferenceIsMissedByItsOwner() {
    misused(
        "E0507",
        12,
        "dangling",
        """
        struct Name {
            text: String,
        }

        fn steal(name: &Name) -> String {
            name.text
        }

        fn main() {
            let name = Name { text: String::from("a") };
            steal(&name);
            println!("{}", name.text);
        }
        """);
  }

  @Test
  void aDropOfAValueThatLostAFieldReadsTheField() {
    misused(
        "E0509",
        3,
        "dangling",
        """
        struct Loud(String);
        impl Drop for Loud {
            fn drop(&mut self) { println!("drop {}", self.0); }
        }

        fn main() {
            let loud = Loud(String::from("a"));
            drop(loud.0);
        }
        """);
  }

  @Test
  void aClosureOutlivesWhatItBorrowed() {
    misused(
        "E0373",
        2,
        "dangling",
        """
        fn adder(n: u32) -> impl Fn(u32) -> u32 {
            |m| m + n
        }

        fn main() {
            println!("{}", adder(1)(2));
        }
        """);
  }

  @Test
  void aFutureDoesNotKeepWhatItMovedAwayBeforeItWaited() {
    misused(
        "E0382",
        19,
        "uninitialised",
        """
        use std::pin::{Pin, pin};
        use std::task::{Context, Poll, Waker};

        struct Later(bool);

        impl Future for Later {
            type Output = ();
            fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
                if self.0 { return Poll::Ready(()); }
                self.0 = true;
                Poll::Pending
            }
        }

        async fn work() {
            let s = String::from("a");
            drop(s);
            Later(false).await;
            println!("{s}");
        }

        fn main() {
            let mut cx = Context::from_waker(Waker::noop());
            let mut f = pin!(work());
            while f.as_mut().poll(&mut cx).is_pending() {}
        }
        """);
  }

  @Test
  void aSwapOfTwoPinsBreaksTheirPromise() {
    misused(
        "E0596",
        9,
        "moved-while-pinned",
        """
        use std::marker::PhantomPinned;
        use std::mem;

        struct Kept(u32, PhantomPinned);

        fn main() {
            let a = Box::pin(Kept(1, PhantomPinned));
            let mut b = Kept(2, PhantomPinned);
            mem::swap(&mut *a, &mut b);
            println!("{} {}", a.0, b.0);
        }
        """);
  }

  /** A rule is for all runs; this one would have gone well. */
  @Test
  void aRejectedProgramMayEndWell() {
    Simulation simulation =
        Simulator.runAnyway(
            "main.rs",
            """
            fn main() {
                let n = 1;
                n = 2;
                println!("{n}");
            }
            """);
    assertEquals("E0384", simulation.answer().errors().get(0).code());
    Answer run = simulation.anyway().orElseThrow().answer();
    assertEquals(Answer.Verdict.OK, run.verdict());
    assertEquals(List.of("2"), run.stdout());
  }

  /** Drops follow what was moved, as in any other program: each value is dropped once. */
  @Test
  void whatWasMovedIsNotDroppedAgain() {
    Simulation simulation =
        Simulator.runAnyway(
            "main.rs",
            """
            struct Loud(&'static str);
            impl Drop for Loud {
                fn drop(&mut self) { println!("drop {}", self.0); }
            }

            fn main() {
                let a = Loud("a");
                let r = &a;
                let b = a;
                let _ = &r;
                println!("{}", b.0);
            }
            """);
    assertEquals("E0505", simulation.answer().errors().get(0).code());
    Answer run = simulation.anyway().orElseThrow().answer();
    assertEquals(List.of("a", "drop a"), run.stdout());
  }

  @Test
  void whatDoesNotTypeCheckCannotRun() {
    for (String source :
        List.of(
            "fn main() { let s = String::new(); drop(s); drop(s); missing(); }",
            "fn main() { let n: u32 = true; }",
            "fn main() {",
            "async fn again() { again().await } fn main() { drop(again()); }")) {
      Simulation simulation = Simulator.runAnyway("main.rs", source);
      assertEquals(Answer.Verdict.REJECTED, simulation.answer().verdict());
      assertEquals(Optional.empty(), simulation.anyway(), source);
    }
  }

  /**
   * E0733 is found only where nothing else is wrong; a run would need such a future all the same.
   */
  @Test
  void aFutureInsideItselfCannotRun() {
    Simulation simulation =
        Simulator.runAnyway(
            "main.rs",
            """
            async fn again() { again().await }
            fn main() { let s = String::new(); drop(s); drop(s); drop(again()); }
            """);
    assertEquals("E0382", simulation.answer().errors().get(0).code());
    assertEquals(Optional.empty(), simulation.anyway());
  }

  @Test
  void whatIsAcceptedRunsOnce() {
    Simulation simulation = Simulator.runAnyway("main.rs", "fn main() { println!(\"a\"); }");
    assertEquals(Optional.empty(), simulation.anyway());
    assertTrue(simulation.trace().isPresent());
  }

  @Test
  void theAnswerStaysThatOfTheCompiler() {
    String source = "fn main() { let b = Box::new(1); drop(b); drop(b); }";
    Simulation simulation = Simulator.runAnyway("main.rs", source);
    assertEquals(Simulator.answer("main.rs", source).answer(), simulation.answer());
    assertEquals(
        "{\"verdict\": \"rejected\", \"errors\": [{\"code\": \"E0382\", \"line\": 1, \"message\":"
            + " \"use of moved value: `b`\"}], \"anyway\": {\"verdict\": \"undefined-behaviour\","
            + " \"stdout\": [], \"at\": {\"line\": 1, \"kind\": \"uninitialised\"}}, \"rustc\":"
            + " \"1.95.0\"}",
        AnswerJson.write(simulation, Optional.empty()));
  }

  private static void misused(String code, int line, String kind, String source) {
    Simulation simulation = Simulator.runAnyway("main.rs", source);
    assertEquals(Answer.Verdict.REJECTED, simulation.answer().verdict());
    assertEquals(code, simulation.answer().errors().get(0).code());
    assertTrue(simulation.trace().isEmpty());
    Simulation.Anyway run = simulation.anyway().orElseThrow();
    assertEquals(Optional.of(new Answer.Misuse(line, kind)), run.answer().at());
    assertTrue(run.trace().verdict().bad());
  }
}
