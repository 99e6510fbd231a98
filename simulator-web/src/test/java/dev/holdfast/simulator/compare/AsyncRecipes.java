package dev.holdfast.simulator.compare;

import java.util.List;

/** Shapes of async programs that statements alone do not come to: items, and what main does. */
final class AsyncRecipes {

  private final Draw draw;
  private final Items items;
  private final List<String> main;

  private AsyncRecipes(Draw draw, Items items, List<String> main) {
    this.draw = draw;
    this.items = items;
    this.main = main;
  }

  static void add(Draw draw, Items items, List<String> main) {
    AsyncRecipes recipes = new AsyncRecipes(draw, items, main);
    switch (draw.below(15)) {
      case 0 -> recipes.join();
      case 1 -> recipes.boxedList();
      case 2 -> recipes.manualPolls();
      case 3 -> recipes.cancelled();
      case 4 -> recipes.closureOfFutures();
      case 5 -> recipes.genericFutures();
      case 6 -> recipes.traitWithAsync();
      case 7 -> recipes.recursion();
      case 8 -> recipes.race();
      case 9 -> recipes.wrapper();
      case 10 -> recipes.queue();
      case 11 -> recipes.questionMark();
      case 12 -> recipes.sizes();
      case 13 -> recipes.pinnedValue();
      default -> recipes.stream();
    }
  }

  private String pause() {
    return items.pause(draw) + ".await;\n";
  }

  private void items(String feature, String text) {
    draw.note(feature);
    items.add(text);
  }

  private void main(String text) {
    main.addAll(text.strip().lines().map(String::strip).toList());
  }

  private String step(String name) {
    String step = draw.fresh(name);
    items.add(
        "async fn "
            + step
            + "(n: i32) -> i32 {\n"
            + (draw.chance(50) ? "println!(\"" + step + " {n}\");\n" : "")
            + pause()
            + (items.has("guards") && draw.chance(50)
                ? "let _g = Guard(\"" + step + "\");\n" + pause()
                : "")
            + "n * "
            + draw.between(2, 5)
            + "\n}");
    return step;
  }

  private void join() {
    String step = step("step");
    String join = draw.fresh("Join");
    items(
        "join by hand",
        """
        struct #<A: Future, B: Future> {
        a: Pin<Box<A>>,
        b: Pin<Box<B>>,
        left: Option<A::Output>,
        right: Option<B::Output>,
        }

        impl<A: Future, B: Future> Future for #<A, B>
        where
        A::Output: Unpin,
        B::Output: Unpin,
        {
        type Output = (A::Output, B::Output);

        fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        if this.left.is_none() {
        if let Poll::Ready(value) = this.a.as_mut().poll(cx) {
        this.left = Some(value);
        }
        }
        if this.right.is_none() {
        if let Poll::Ready(value) = this.b.as_mut().poll(cx) {
        this.right = Some(value);
        }
        }
        if this.left.is_some() && this.right.is_some() {
        Poll::Ready((this.left.take().unwrap(), this.right.take().unwrap()))
        } else {
        Poll::Pending
        }
        }
        }
        """
            .replace("#", join));
    String word = draw.word();
    main(
        """
        let both = JOIN { a: Box::pin(STEP(A)), b: Box::pin(async move { format!("{}-{}", WORD, STEP(B).await) }), left: None, right: None };
        let (n, text) = block_on(both);
        println!("{n} {text}");
        """
            .replace("JOIN", join)
            .replace("STEP", step)
            .replace("WORD", "\"" + word + "\"")
            .replace("(A)", "(" + draw.number() + ")")
            .replace("(B)", "(" + draw.number() + ")"));
  }

  private void boxedList() {
    String step = step("task");
    draw.note("list of boxed futures");
    main("let offset = " + draw.number() + ";");
    main("let mut tasks: Vec<Pin<Box<dyn Future<Output = i32>>>> = Vec::new();");
    main(
        "for i in 0.."
            + draw.between(2, 4)
            + " {\ntasks.push(Box::pin("
            + step
            + "(i + offset)));\n}");
    main("tasks.push(Box::pin(async move {\n" + pause() + "offset + 1\n}));");
    if (draw.chance(50)) {
      main(
          "let mut cx = Context::from_waker(Waker::noop());\n"
              + "let mut round = 0;\n"
              + "while !tasks.is_empty() && round < 20 {\n"
              + "round += 1;");
      main(
          "tasks.retain_mut(|task| match task.as_mut().poll(&mut cx) {\n"
              + "Poll::Ready(v) => {\n"
              + "println!(\"round {round}: {v}\");\n"
              + "false\n"
              + "}\n"
              + "Poll::Pending => true,\n"
              + "});\n"
              + "}");
    } else {
      main(
          "let total = block_on(async move {\n"
              + "let mut total = 0;\n"
              + "for task in tasks {\n"
              + "total += task.await;\n"
              + "}\n"
              + "total\n"
              + "});\n"
              + "println!(\"total {total}\");");
    }
  }

  private void manualPolls() {
    String step = step("slow");
    String pinning =
        draw.of(
            "let mut fut = pin!(#);",
            "let mut fut = Box::pin(#);",
            "let mut fut = #;\nlet mut fut = unsafe { Pin::new_unchecked(&mut fut) };");
    draw.note("polled by hand");
    main(pinning.replace("#", step + "(" + draw.number() + ")"));
    main("let mut cx = Context::from_waker(Waker::noop());\nlet mut polls = 0;");
    main(
        "let value = loop {\n"
            + "polls += 1;\n"
            + "match fut.as_mut().poll(&mut cx) {\n"
            + "Poll::Ready(v) => break v,\n"
            + "Poll::Pending => println!(\"pending {polls}\"),\n"
            + "}\n"
            + "};");
    main("println!(\"{value} after {polls}\");");
    if (draw.chance(15)) {
      main(draw.with("polled after it was ready", "let _ = fut.as_mut().poll(&mut cx);"));
    }
  }

  private void cancelled() {
    if (!items.has("guards")) {
      items.guard();
    }
    String name = draw.fresh("holder");
    items(
        "cancelled future",
        "async fn "
            + name
            + "(arg: Guard, times: u32) {\n"
            + "let _a = Guard(\"a\");\n"
            + "for i in 0..times {\n"
            + "let _b = Guard(\"b\");\n"
            + pause()
            + "println!(\"went on {i}\");\n}\n"
            + (draw.chance(50) ? "drop(arg);\n" : "let _moved = arg;\n")
            + pause()
            + "println!(\"end\");\n}");
    main(
        "{\nlet mut cx = Context::from_waker(Waker::noop());\nlet mut fut = Box::pin("
            + name
            + "(Guard(\"arg\"), "
            + draw.between(0, 2)
            + "));");
    main(
        "for _ in 0.."
            + draw.between(0, 5)
            + " {\nif fut.as_mut().poll(&mut cx).is_ready() {\nprintln!(\"done\");\nbreak;\n}\n}");
    main(draw.of("drop(fut);\nprintln!(\"dropped\");\n}", "println!(\"leaving\");\n}"));
  }

  private void closureOfFutures() {
    String step = step("hop");
    if (draw.chance(50)) {
      draw.note("closure that makes futures");
      main(
          "let base = "
              + draw.number()
              + ";\nlet make = |n: i32| async move {\n"
              + pause()
              + "base + "
              + step
              + "(n).await\n};");
      main("println!(\"{} {}\", block_on(make(1)), block_on(make(" + draw.number() + ")));");
    } else {
      String apply = draw.fresh("apply");
      items(
          "function over async functions",
          "async fn "
              + apply
              + "<F, Fut>(f: F, times: i32) -> i32\n"
              + "where\n"
              + "F: Fn(i32) -> Fut,\n"
              + "Fut: Future<Output = i32>,\n"
              + "{\n"
              + "let mut n = 1;\n"
              + "for i in 0..times {\n"
              + "n += f(i).await;\n"
              + "}\n"
              + "n\n"
              + "}");
      main("println!(\"{}\", block_on(" + apply + "(" + step + ", " + draw.between(1, 3) + ")));");
    }
  }

  private void genericFutures() {
    String step = step("one");
    String twice = draw.fresh("both");
    String bound =
        draw.of(
            "<T: std::fmt::Debug>(first: impl Future<Output = T>, second: impl Future<Output = T>)",
            "<T: std::fmt::Debug, F: Future<Output = T>, G: Future<Output = T>>(first: F, second:"
                + " G)");
    items(
        "generic async fn",
        "async fn "
            + twice
            + bound
            + " -> (T, T) {\nlet a = first.await;\n"
            + pause()
            + "println!(\"first {a:?}\");\nlet b = second.await;\n(a, b)\n}");
    String other = draw.of("std::future::ready(7)", "async { 7 }", "async move { 7 }");
    main("println!(\"{:?}\", block_on(" + twice + "(" + step + "(1), " + other + ")));");
  }

  private void traitWithAsync() {
    String name = draw.fresh("Load");
    items(
        "async fn in a trait",
        "trait "
            + name
            + " {\n"
            + "async fn load(&mut self, by: i32) -> i32;\n\n"
            + "fn name(&self) -> String {\n"
            + "String::from(\"plain\")\n"
            + "}\n"
            + "}");
    String cache = draw.fresh("Cache");
    items.add(
        "struct "
            + cache
            + " {\nhits: i32,\n}\n\nimpl "
            + name
            + " for "
            + cache
            + " {\nasync fn load(&mut self, by: i32) -> i32 {\nself.hits += 1;\n"
            + pause()
            + "self.hits * by\n}\n}");
    String use = draw.fresh("use_it");
    items.add(
        "async fn "
            + use
            + draw.of("<L: " + name + ">(loader: &mut L)", "(loader: &mut impl " + name + ")")
            + " -> i32 {\nlet a = loader.load(2).await;\nlet b = loader.load("
            + draw.number()
            + ").await;\nprintln!(\"{} {a} {b}\", loader.name());\na + b\n}");
    main(
        "let mut cache = "
            + cache
            + " { hits: "
            + draw.number()
            + " };\nlet sum = block_on("
            + use
            + "(&mut cache));\nprintln!(\"{sum} {}\", cache.hits);");
  }

  private void recursion() {
    String name = draw.fresh("walk");
    if (draw.chance(50)) {
      items(
          "recursion with a box",
          "fn "
              + name
              + "(n: u32) -> Pin<Box<dyn Future<Output = u32>>> {\n"
              + "Box::pin(async move {\n"
              + "if n == 0 {\n"
              + "return 1;\n"
              + "}\n"
              + pause()
              + name
              + "(n - 1).await + n\n})\n}");
    } else {
      items(
          "recursion with a box",
          "async fn "
              + name
              + "(n: u32) -> u32 {\nif n < 2 {\nreturn n;\n}\n"
              + pause()
              + "let a = Box::pin("
              + name
              + "(n - 1)).await;\na + Box::pin("
              + name
              + "(n - 2)).await\n}");
    }
    main("println!(\"{}\", block_on(" + name + "(" + draw.between(1, 5) + ")));");
  }

  private void race() {
    String step = step("runner");
    draw.note("race with poll_fn");
    main(
        "let mut one = Box::pin("
            + step
            + "(1));\nlet mut two = pin!(async {\n"
            + pause()
            + pause()
            + "String::from(\"two\")\n});");
    main(
        "let won = block_on(poll_fn(|cx| {\n"
            + "if let Poll::Ready(n) = one.as_mut().poll(cx) {\n"
            + "return Poll::Ready(format!(\"one {n}\"));\n"
            + "}\n"
            + "two.as_mut().poll(cx)\n"
            + "}));\n"
            + "println!(\"{won}\");");
  }

  private void wrapper() {
    String step = step("inner");
    String name = draw.fresh("Logged");
    boolean box = draw.chance(50);
    String inner = box ? "Pin<Box<F>>" : "F";
    String poll =
        box
            ? "let this = self.get_mut();\nthis.polls += 1;\nmatch this.inner.as_mut().poll(cx) {"
            : "let this = unsafe { self.get_unchecked_mut() };\n"
                + "this.polls += 1;\n"
                + "let inner = unsafe { Pin::new_unchecked(&mut this.inner) };\n"
                + "match inner.poll(cx) {";
    items(
        box ? "wrapper of a boxed future" : "wrapper with a projection",
        "struct "
            + name
            + "<F> {\ninner: "
            + inner
            + ",\npolls: u32,\n}\n\nimpl<F: Future> Future for "
            + name
            + "<F> {\n"
            + "type Output = (F::Output, u32);\n\n"
            + "fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {\n"
            + poll
            + "\n"
            + "Poll::Ready(value) => Poll::Ready((value, this.polls)),\n"
            + "Poll::Pending => Poll::Pending,\n"
            + "}\n"
            + "}\n"
            + "}");
    String make = step + "(" + draw.number() + ")";
    main(
        "let (value, polls) = block_on("
            + name
            + " { inner: "
            + (box ? "Box::pin(" + make + ")" : make)
            + ", polls: 0 });\nprintln!(\"{value} in {polls}\");");
  }

  private void queue() {
    draw.note("shared queue");
    String send = draw.fresh("send");
    String take = draw.fresh("take");
    items.add(
        "async fn "
            + send
            + "(queue: Rc<RefCell<VecDeque<i32>>>, count: i32) {\n"
            + "for i in 0..count {\n"
            + "queue.borrow_mut().push_back(i * i);\n"
            + pause()
            + "}\nprintln!(\"sent\");\n}");
    items.add(
        "async fn "
            + take
            + "(queue: Rc<RefCell<VecDeque<i32>>>, count: usize) -> Vec<i32> {\n"
            + "let mut got = Vec::new();\n"
            + "while got.len() < count {\n"
            + "let next = queue.borrow_mut().pop_front();\n"
            + "match next {\n"
            + "Some(n) => got.push(n),\n"
            + "None => {\n"
            + pause()
            + "}\n}\n}\ngot\n}");
    main(
        "let queue = Rc::new(RefCell::new(VecDeque::new()));\nlet mut sender = Box::pin("
            + send
            + "(queue.clone(), 3));\nlet mut taker = Box::pin("
            + take
            + "(Rc::clone(&queue), 3));");
    main(
        "let mut cx = Context::from_waker(Waker::noop());\n"
            + "let mut sent = false;\n"
            + "let got = loop {\n"
            + "if !sent {\n"
            + "sent = sender.as_mut().poll(&mut cx).is_ready();\n"
            + "}\n"
            + "if let Poll::Ready(got) = taker.as_mut().poll(&mut cx) {\n"
            + "break got;\n"
            + "}\n"
            + "};\n"
            + "println!(\"{got:?} {sent} {}\", Rc::strong_count(&queue));");
  }

  private void questionMark() {
    String parse = draw.fresh("parse");
    String sum = draw.fresh("sum");
    items(
        "? in async",
        "async fn "
            + parse
            + "(text: &str) -> Result<i32, std::num::ParseIntError> {\n"
            + pause()
            + "let n = text.trim().parse::<i32>()?;\nOk(n + 1)\n}");
    items.add(
        "async fn "
            + sum
            + "(a: &str, b: &str) -> Result<i32, Box<dyn std::error::Error>> {\nlet left = "
            + parse
            + "(a).await?;\nlet right = "
            + parse
            + "(b).await?;\n"
            + "if left > right {\n"
            + "return Err(\"out of order\".into());\n"
            + "}\n"
            + "Ok(left + right)\n"
            + "}");
    main(
        "match block_on("
            + sum
            + "(\""
            + draw.of("1", " 7", "x")
            + "\", \""
            + draw.of("5", "12 ", "")
            + "\")) {\nOk(n) => println!(\"sum {n}\"),\nErr(e) => println!(\"error: {e}\"),\n}");
  }

  private void sizes() {
    String step = step("part");
    String name = draw.fresh("large");
    items(
        "sizes of futures",
        "async fn "
            + name
            + "(data: [u8; "
            + draw.between(3, 40)
            + "]) -> usize {\nlet copy = data;\n"
            + pause()
            + "let n = "
            + step
            + "(2).await;\ncopy.len() + data.len() + n as usize\n}");
    main(
        "let fut = "
            + name
            + "([1; LEN]);\n"
            + "println!(\"{} {}\", size_of_val(&fut), align_of_val(&fut));\n"
            + "println!(\"{}\", block_on(fut));");
    String of =
        items.lines().stream()
            .filter(l -> l.contains("fn " + name + "("))
            .findFirst()
            .orElseThrow();
    String length = of.substring(of.indexOf("; ") + 2, of.indexOf(']'));
    main.replaceAll(line -> line.replace("LEN", length));
  }

  private void pinnedValue() {
    String name = draw.fresh("Node");
    items(
        "PhantomPinned",
        "struct "
            + name
            + " {\nvalue: u32,\naddress: usize,\n_pin: PhantomPinned,\n}\n\nimpl "
            + name
            + " {\nfn new(value: u32) -> "
            + name
            + " {\n"
            + name
            + " { value, address: 0, _pin: PhantomPinned }\n"
            + "}\n\n"
            + "fn init(self: Pin<&mut Self>) {\n"
            + "let address = &*self as *const Self as usize;\n"
            + "unsafe { self.get_unchecked_mut().address = address };\n"
            + "}\n\n"
            + "fn is_home(self: Pin<&Self>) -> bool {\n"
            + "self.address == &*self as *const Self as usize\n"
            + "}\n"
            + "}");
    String pin =
        draw.of("pin!(#)", "Box::pin(#)").replace("#", name + "::new(" + draw.number() + ")");
    main(
        "let mut node = "
            + pin
            + ";\n"
            + "node.as_mut().init();\n"
            + "println!(\"{} {}\", node.as_ref().is_home(), node.value);");
    if (pin.startsWith("Box")) {
      main("let moved = node;\nprintln!(\"{}\", moved.as_ref().is_home());");
    }
  }

  private void stream() {
    String name = draw.fresh("Ticks");
    String trait = draw.fresh("Stream");
    items(
        "stream by hand",
        "trait "
            + trait
            + " {\n"
            + "type Item;\n\n"
            + "fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) ->"
            + " Poll<Option<Self::Item>>;\n"
            + "}");
    items.add(
        "struct "
            + name
            + " {\nnext: u32,\nend: u32,\nwaits: bool,\n}\n\nimpl "
            + trait
            + " for "
            + name
            + " {\n"
            + "type Item = u32;\n\n"
            + "fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<u32>>"
            + " {\n"
            + "self.waits = !self.waits;\n"
            + "if self.waits {\n"
            + "cx.waker().wake_by_ref();\n"
            + "return Poll::Pending;\n"
            + "}\n"
            + "if self.next == self.end {\n"
            + "return Poll::Ready(None);\n"
            + "}\n"
            + "self.next += 1;\n"
            + "Poll::Ready(Some(self.next))\n"
            + "}\n"
            + "}");
    String next = draw.fresh("next");
    items.add(
        "async fn "
            + next
            + "<S: "
            + trait
            + " + Unpin>(stream: &mut S) -> Option<S::Item> {\n"
            + "poll_fn(|cx| Pin::new(&mut *stream).poll_next(cx)).await\n"
            + "}");
    main(
        "block_on(async {\nlet mut ticks = "
            + name
            + " { next: 0, end: "
            + draw.between(1, 3)
            + ", waits: false };\nwhile let Some(tick) = "
            + next
            + "(&mut ticks).await {\nprintln!(\"tick {tick}\");\n}\n});");
  }
}
