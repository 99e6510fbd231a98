package dev.holdfast.simulator.compare;

import java.util.List;

/** Futures that borrow, are made by closures, are chosen from, or are kept and pinned by hand. */
final class FutureShapes {

  private FutureShapes() {}

  static final List<Shape> ALL =
      List.of(
          new Shape(
              "generic async fn with borrowed arguments",
              """
              async fn @longest<'a, T: AsRef<str> + ?Sized>(first: &'a T, second: &'a T) -> &'a str {
              @pause;
              let (a, b) = (first.as_ref(), second.as_ref());
              if a.len() >= b.len() { a } else { b }
              }

              async fn @fill<T: Clone>(into: &mut Vec<T>, value: &T, times: usize) -> usize {
              for _ in 0..times {
              into.push(value.clone());
              @pause;
              }
              into.len()
              }
              """,
              """
              let owned = String::from("[[long~x]]");
              println!("{}", block_on(@longest(owned.as_str(), "mid")));
              let mut list = vec![1];
              let filled = block_on(async {
              let first = @fill(&mut list, &@@, 2).await;
              first + @fill(&mut list, &7, 1).await
              });
              println!("{filled} {list:?}");
              """),
          new Shape(
              "async blocks made by closures",
              """
              async fn @retry<F, Fut>(mut attempt: F) -> Result<u32, String>
              where
              F: FnMut(u32) -> Fut,
              Fut: Future<Output = Result<u32, String>>,
              {
              let mut tries = 0;
              loop {
              tries += 1;
              match attempt(tries).await {
              Ok(value) => return Ok(value),
              Err(why) if tries > 2 => return Err(why),
              Err(why) => println!("again: {why}"),
              }
              }
              }
              """,
              """
              let limit = @@;
              let mut seen = Vec::new();
              let result = block_on(@retry(|n| {
              seen.push(n);
              async move {
              @pause;
              if n * 2 > limit { Ok(n) } else { Err(format!("{n} of {limit}")) }
              }
              }));
              println!("{result:?} {seen:?}");
              """),
          new Shape(
              "async closure",
              """
              async fn @each(list: &[u32], f: impl AsyncFn(u32) -> u32) -> u32 {
              let mut sum = 0;
              for &n in list {
              sum += f(n).await;
              }
              sum
              }
              """,
              """
              let by = @@;
              let sum = block_on(@each(&[1, 2, @@], async |n| {
              @pause;
              n * by
              }));
              println!("{sum}");
              """),
          new Shape(
              "select by poll_fn",
              """
              enum @Either<A, B> {
              Left(A),
              Right(B),
              }

              async fn @select<A: Future + Unpin, B: Future + Unpin>(mut a: A, mut b: B) -> @Either<(A::Output, B), (A, B::Output)> {
              let mut out = None;
              poll_fn(|cx| {
              if let Poll::Ready(value) = Pin::new(&mut a).poll(cx) {
              out = Some(@Either::Left(value));
              return Poll::Ready(());
              }
              match Pin::new(&mut b).poll(cx) {
              Poll::Ready(value) => {
              out = Some(@Either::Right(value));
              Poll::Ready(())
              }
              Poll::Pending => Poll::Pending,
              }
              })
              .await;
              match out {
              Some(@Either::Left(value)) => @Either::Left((value, b)),
              Some(@Either::Right(value)) => @Either::Right((a, value)),
              None => unreachable!(),
              }
              }
              """,
              """
              let slow = Box::pin(async {
              @pause;
              @pause;
              "slow"
              });
              let quick = Box::pin(async {
              @pause;
              @@
              });
              block_on(async {
              match @select(slow, quick).await {
              @Either::Left((text, rest)) => println!("left {text} {}", rest.await),
              @Either::Right((rest, n)) => println!("right {n} {}", rest.await),
              }
              });
              """),
          new Shape(
              "state machine by hand",
              """
              enum @Machine<F> {
              Start(Option<F>),
              Waiting(Pin<Box<F>>),
              Done,
              }

              impl<F: Future<Output = u32>> Future for @Machine<F> {
              type Output = u32;

              fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<u32> {
              loop {
              match &mut *self {
              @Machine::Start(inner) => {
              let inner = Box::pin(inner.take().expect("started once"));
              self.set(@Machine::Waiting(inner));
              }
              @Machine::Waiting(inner) => {
              let Poll::Ready(n) = inner.as_mut().poll(cx) else {
              return Poll::Pending;
              };
              self.set(@Machine::Done);
              return Poll::Ready(n + 1);
              }
              @Machine::Done => panic!("polled after the end"),
              }
              }
              }
              }

              impl<F> Unpin for @Machine<F> {}
              """,
              """
              let mut machine = @Machine::Start(Some(async {
              @pause;
              @@
              }));
              println!("{}", block_on(&mut machine));
              [[println!("{}", matches!(machine, @Machine::Done));~println!("{}", block_on(machine));]]
              """),
          new Shape(
              "projection in a generic struct",
              """
              struct @Timed<F, T> {
              inner: F,
              note: T,
              polls: usize,
              }

              impl<F: Future, T: std::fmt::Debug> @Timed<F, T> {
              fn project(self: Pin<&mut Self>) -> (Pin<&mut F>, &T, &mut usize) {
              let this = unsafe { self.get_unchecked_mut() };
              (unsafe { Pin::new_unchecked(&mut this.inner) }, &this.note, &mut this.polls)
              }
              }

              impl<F: Future, T: std::fmt::Debug> Future for @Timed<F, T> {
              type Output = (F::Output, usize);

              fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
              let (inner, note, polls) = self.project();
              *polls += 1;
              println!("{note:?} {polls}");
              inner.poll(cx).map(|value| (value, *polls))
              }
              }
              """,
              """
              let timed = @Timed { inner: async { @pause; @pause; "x".repeat(@@) }, note: [["n"~(1, 'a')~Some(2u8)]], polls: 0 };
              println!("{:?}", block_on(timed));
              """),
          new Shape(
              "tasks that wake by a shared list",
              """
              struct @Shared {
              ready: Cell<bool>,
              wakers: RefCell<Vec<Waker>>,
              }

              struct @Gate(Rc<@Shared>);

              impl Future for @Gate {
              type Output = &'static str;

              fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<&'static str> {
              if self.0.ready.get() {
              return Poll::Ready("open");
              }
              let mut wakers = self.0.wakers.borrow_mut();
              if !wakers.iter().any(|w| w.will_wake(cx.waker())) {
              wakers.push(cx.waker().clone());
              }
              Poll::Pending
              }
              }

              struct @Count(AtomicUsize);

              impl Wake for @Count {
              fn wake(self: Arc<Self>) {
              self.wake_by_ref();
              }

              fn wake_by_ref(self: &Arc<Self>) {
              self.0.fetch_add(1, Ordering::Relaxed);
              }
              }
              """,
              """
              let shared = Rc::new(@Shared { ready: Cell::new(false), wakers: RefCell::new(Vec::new()) });
              let count = Arc::new(@Count(AtomicUsize::new(0)));
              let waker = Waker::from(Arc::clone(&count));
              let mut cx = Context::from_waker(&waker);
              let mut gates: Vec<_> = (0..[[1~2~3]]).map(|_| Box::pin(@Gate(shared.clone()))).collect();
              for gate in &mut gates {
              println!("{:?}", gate.as_mut().poll(&mut cx).is_pending());
              }
              shared.ready.set(true);
              shared.wakers.borrow_mut().drain(..).for_each(Waker::wake);
              for mut gate in gates {
              println!("{:?}", gate.as_mut().poll(&mut cx));
              }
              println!("{} {}", count.0.load(Ordering::Relaxed), Arc::strong_count(&count));
              """),
          new Shape(
              "boxed futures in a map",
              """
              type @Task = Pin<Box<dyn Future<Output = Result<u8, String>>>>;

              fn @tasks() -> BTreeMap<&'static str, @Task> {
              let mut all: BTreeMap<&'static str, @Task> = BTreeMap::new();
              all.insert("ready", Box::pin(std::future::ready(Ok(@@))));
              all.insert("fails", Box::pin(async {
              @pause;
              Err(String::from("no"))
              }));
              all.insert("parses", Box::pin(async { "1[[2~x]]".parse::<u8>().map_err(|e| e.to_string()) }));
              all
              }
              """,
              """
              let all = block_on(async {
              let mut all = Vec::new();
              for (name, task) in @tasks().into_iter().collect::<Vec<_>>() {
              all.push((name, task.await));
              }
              all
              });
              for (name, result) in &all {
              match result {
              Ok(n @ 0..=5) => println!("{name}: small {n}"),
              Ok(n) => println!("{name}: {n}"),
              Err(e) => println!("{name}: {e}"),
              }
              }
              """),
          new Shape(
              "future cancelled by a panic",
              """
              struct @Held(&'static str);

              impl Drop for @Held {
              fn drop(&mut self) {
              println!("release {}", self.0);
              }
              }

              async fn @breaks(n: u32) -> u32 {
              let _outer = @Held("outer");
              for i in 0..3 {
              let _inner = @Held("inner");
              @pause;
              if i == n {
              [[panic!("at {i}")~return i]];
              }
              }
              n
              }
              """,
              """
              std::panic::set_hook(Box::new(|_| {}));
              let result = std::panic::catch_unwind(|| block_on(@breaks([[1~5]])));
              println!("{:?}", result.is_ok());
              let _ = std::panic::take_hook();
              """));
}
