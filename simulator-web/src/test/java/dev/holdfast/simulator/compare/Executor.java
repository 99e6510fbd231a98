package dev.holdfast.simulator.compare;

/** The executors that people write by hand: poll until it is ready. */
final class Executor {

  private static final String NOOP =
      """
      fn block_on<F: Future>(future: F) -> F::Output {
      let mut future = Box::pin(future);
      let mut cx = Context::from_waker(Waker::noop());
      loop {
      if let Poll::Ready(value) = future.as_mut().poll(&mut cx) {
      return value;
      }
      }
      }
      """;

  private static final String PINNED =
      """
      fn block_on<T>(future: impl Future<Output = T>) -> T {
      let mut future = pin!(future);
      let waker = Waker::noop();
      let mut cx = Context::from_waker(&waker);
      let mut polls = 0;
      loop {
      polls += 1;
      match future.as_mut().poll(&mut cx) {
      Poll::Ready(value) => {
      println!("ready after {polls} polls");
      break value;
      }
      Poll::Pending => continue,
      }
      }
      }
      """;

  private static final String COUNTING =
      """
      struct Counter {
      wakes: AtomicUsize,
      }

      impl Wake for Counter {
      fn wake(self: Arc<Self>) {
      self.wakes.fetch_add(1, Ordering::SeqCst);
      }
      }

      fn block_on<F>(future: F) -> F::Output
      where
      F: Future,
      {
      let counter = Arc::new(Counter { wakes: AtomicUsize::new(0) });
      let waker = Waker::from(counter.clone());
      let mut cx = Context::from_waker(&waker);
      let mut future = std::pin::pin!(future);
      loop {
      match future.as_mut().poll(&mut cx) {
      Poll::Ready(value) => {
      println!("woken {} times", counter.wakes.load(Ordering::SeqCst));
      return value;
      }
      Poll::Pending => {}
      }
      }
      }
      """;

  private static final String RAW =
      """
      fn raw_waker() -> RawWaker {
      fn clone(_: *const ()) -> RawWaker {
      raw_waker()
      }
      fn nothing(_: *const ()) {}
      static VTABLE: RawWakerVTable = RawWakerVTable::new(clone, nothing, nothing, nothing);
      RawWaker::new(std::ptr::null(), &VTABLE)
      }

      fn block_on<F: Future>(mut future: F) -> F::Output {
      let waker = unsafe { Waker::from_raw(raw_waker()) };
      let mut cx = Context::from_waker(&waker);
      let mut future = unsafe { Pin::new_unchecked(&mut future) };
      loop {
      if let Poll::Ready(value) = future.as_mut().poll(&mut cx) {
      break value;
      }
      }
      }
      """;

  private Executor() {}

  static void add(Draw draw, Items items) {
    items.add(
        switch (draw.below(6)) {
          case 0, 1 -> draw.with("executor: boxed", NOOP);
          case 2, 3 -> draw.with("executor: pin!", PINNED);
          case 4 -> draw.with("executor: Wake", COUNTING);
          default -> draw.with("executor: RawWaker", RAW);
        });
  }
}
