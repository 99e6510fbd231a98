package dev.holdfast.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.holdfast.simulator.trace.TraceFrame;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The turns that threads take, and what becomes of a run in which none can go on. */
final class ThreadsTest {

  @Test
  void aThreadGoesOnUntilItWaitsThenItIsTheNextOnesTurn() {
    runs(
        Answer.Verdict.OK,
        """
        use std::thread;
        fn main() {
            let a = thread::spawn(|| { println!("a"); thread::yield_now(); println!("a again"); });
            let b = thread::spawn(|| println!("b"));
            println!("main");
            a.join().unwrap();
            b.join().unwrap();
        }
        """,
        "main",
        "a",
        "b",
        "a again");
  }

  @Test
  void timeStandsStillWhileAThreadComputes() {
    runs(
        Answer.Verdict.OK,
        """
        use std::{thread, time::Duration};
        fn main() {
            let sleeper = thread::spawn(|| {
                thread::sleep(Duration::from_millis(1));
                println!("awake");
            });
            thread::yield_now();
            let mut sum = 0;
            for n in 0..400 { sum += n; }
            println!("{sum}");
            sleeper.join().unwrap();
        }
        """,
        "79800",
        "awake");
  }

  @Test
  void whoSpinsUntilASleeperHasDoneSomethingIsNotKeptForEver() {
    runs(
        Answer.Verdict.OK,
        """
        use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
        use std::{thread, time::Duration};
        static OVER: AtomicBool = AtomicBool::new(false);
        fn main() {
            for _ in 0..2 {
                thread::spawn(|| { while !OVER.load(SeqCst) {} });
            }
            thread::spawn(|| { thread::sleep(Duration::from_secs(3600)); OVER.store(true, SeqCst); });
            while !OVER.load(SeqCst) {}
            println!("over");
        }
        """,
        "over");
  }

  @Test
  void whereAllThreadsWaitTheRunHangs() {
    runs(
        Answer.Verdict.HANGS,
        """
        use std::sync::{Arc, Barrier, Mutex};
        use std::thread;
        fn main() {
            let locks = Arc::new((Mutex::new(1), Mutex::new(2), Barrier::new(2)));
            let other = locks.clone();
            let handle = thread::spawn(move || {
                let _second = other.1.lock().unwrap();
                other.2.wait();
                println!("{}", other.0.lock().unwrap());
            });
            let _first = locks.0.lock().unwrap();
            locks.2.wait();
            println!("{}", locks.1.lock().unwrap());
            handle.join().unwrap();
        }
        """);
    runs(Answer.Verdict.HANGS, "fn main() { std::thread::park(); }");
  }

  @Test
  void whoSpinsForEverReachesTheLimit() {
    runs(
        Answer.Verdict.LIMIT,
        """
        fn main() {
            std::thread::spawn(|| loop {});
            loop { std::hint::spin_loop(); }
        }
        """);
  }

  @Test
  void theTraceShowsTheCallsOfAllThreadsAndWhichOneRuns() {
    Simulation run =
        Simulator.simulate(
            "main.rs",
            """
            use std::thread;
            fn work(n: u8) -> u8 {
                let more = n + 1;
                more
            }
            fn main() {
                let first = thread::spawn(|| work(1));
                let n = first.join().unwrap();
                let name = "named".to_string();
                let second = thread::Builder::new().name(name).spawn(move || work(n)).unwrap();
                println!("{}", second.join().unwrap());
            }
            """);
    List<String> seen = new ArrayList<>();
    for (TraceFrame frame : run.trace().orElseThrow().frames()) {
      List<String> calls = new ArrayList<>();
      frame.stack().forEach(call -> calls.add(call.function()));
      String now = String.join("; ", calls);
      for (TraceFrame.Fact fact : frame.executor()) {
        now += " | " + fact.says().get(0).text();
      }
      if (!seen.contains(now)) {
        seen.add(now);
      }
    }
    assertEquals(
        List.of(
            "main | thread main",
            "main; closure, thread 2; work, thread 2 | thread 2",
            "main; closure, thread 2 | thread 2",
            "main | thread 2",
            "main; closure, thread named; work, thread named | thread named",
            "main; closure, thread named | thread named",
            "main | thread named",
            "main"),
        seen);
  }

  private static void runs(Answer.Verdict verdict, String source, String... lines) {
    Answer answer = Simulator.simulate("main.rs", source).answer();
    assertEquals(verdict, answer.verdict());
    assertEquals(List.of(lines), answer.stdout());
  }
}
