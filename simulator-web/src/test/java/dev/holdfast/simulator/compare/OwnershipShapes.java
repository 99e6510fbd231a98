package dev.holdfast.simulator.compare;

import java.util.List;

/** Who owns what, when it goes, and what is shared. */
final class OwnershipShapes {

  private OwnershipShapes() {}

  static final List<Shape> ALL =
      List.of(
          new Shape(
              "drop order",
              """
              struct @Noisy(&'static str);

              impl Drop for @Noisy {
              fn drop(&mut self) {
              println!("drop {}", self.0);
              }
              }

              struct @Both {
              [[first: @Noisy,~second: (@Noisy, u8),]]
              last: Option<@Noisy>,
              }

              fn @pass([[keep: @Noisy~_: @Noisy~_keep: @Noisy]]) -> @Noisy {
              let [[inner~_inner~_]] = @Noisy("inner");
              @Noisy("made")
              }
              """,
              """
              let [[a~_a~_]] = @Noisy("a");
              let mut b = Some(@Noisy("b"));
              [[b = None;~b.take();~let _c = b.replace(@Noisy("c"));~drop(b);]]
              let [[_~_d~d]] = @pass(@Noisy("arg"));
              let list = vec![@Noisy("x"), @Noisy("y")];
              [[for each in list { println!("at {}", each.0); }~drop(list);~let first = list.into_iter().next();~println!("{}", list.len());]]
              match @pass(@Noisy("matched")).0 {
              "made" => println!("arm"),
              _ => println!("other"),
              }
              println!("end");
              """),
          new Shape(
              "struct with fields that drop",
              """
              struct @Part(u8);

              impl Drop for @Part {
              fn drop(&mut self) {
              println!("part {}", self.0);
              }
              }

              struct @Whole {
              left: @Part,
              right: Box<@Part>,
              }

              [[impl Drop for @Whole {
              fn drop(&mut self) {
              println!("whole {}", self.left.0 + self.right.0);
              }
              }~]]
              """,
              """
              let mut whole = @Whole { left: @Part(@@), right: Box::new(@Part(@@)) };
              whole.left = @Part(7);
              *whole.right = @Part(8);
              let old = std::mem::replace(&mut whole.left, @Part(9));
              println!("{} {}", old.0, whole.right.0);
              [[drop(whole);~let moved = whole;~std::mem::forget(whole);~]]
              """),
          new Shape(
              "Rc graph with Weak",
              """
              struct @Node {
              name: String,
              parent: RefCell<Weak<@Node>>,
              children: RefCell<Vec<Rc<@Node>>>,
              }

              impl Drop for @Node {
              fn drop(&mut self) {
              println!("drop {}", self.name);
              }
              }

              fn @leaf(name: &str) -> Rc<@Node> {
              Rc::new(@Node {
              name: name.to_string(),
              parent: RefCell::new(Weak::new()),
              children: RefCell::new(vec![]),
              })
              }
              """,
              """
              let leaf = @leaf("leaf");
              println!("{}", leaf.parent.borrow().upgrade().is_none());
              {
              let branch = @leaf("branch");
              branch.children.borrow_mut().push(Rc::clone(&leaf));
              *leaf.parent.borrow_mut() = Rc::downgrade(&branch);
              if let Some(parent) = leaf.parent.borrow().upgrade() {
              println!("{} {}", parent.name, parent.children.borrow().len());
              }
              println!("{} {}", Rc::strong_count(&branch), Rc::weak_count(&branch));
              }
              println!("{:?} {}", leaf.parent.borrow().upgrade().map(|p| p.name.clone()), Rc::strong_count(&leaf));
              """),
          new Shape(
              "RefCell borrowed twice",
              "",
              """
              let cell = Rc::new(RefCell::new(vec![@@, 2]));
              let other = cell.clone();
              let first = cell.[[borrow()~borrow_mut()]];
              println!("{:?} {}", other.[[try_borrow()~try_borrow_mut()]].is_ok(), first.len());
              [[drop(first);~~]]
              [[other.borrow_mut().push(3);~println!("{}", other.borrow().len());]]
              println!("{:?}", cell.[[borrow()~try_borrow()]]);
              """),
          new Shape(
              "catch_unwind",
              """
              struct @Guarded(u32);

              impl Drop for @Guarded {
              fn drop(&mut self) {
              println!("unwound {} {}", self.0, std::thread::panicking());
              }
              }

              fn @risky(n: u32) -> u32 {
              let guard = @Guarded(n);
              if n > 3 {
              panic!("too much: {n}");
              }
              guard.0 * 2
              }
              """,
              """
              std::panic::set_hook(Box::new(|_| {}));
              for n in [@@, 2] {
              match std::panic::catch_unwind(|| @risky(n)) {
              Ok(value) => println!("ok {value}"),
              Err(cause) => match cause.downcast_ref::<[[String~&str]]>() {
              Some(text) => println!("caught {text}"),
              None => println!("caught something"),
              },
              }
              }
              let _ = std::panic::take_hook();
              """),
          new Shape(
              "state changed by mem::replace",
              """
              #[derive(Debug)]
              enum @State {
              Waiting(Vec<u8>),
              Running { name: String, steps: u32 },
              Done,
              }

              impl @State {
              fn next(&mut self) {
              *self = match std::mem::[[replace(self, @State::Done)~replace(self, @State::Waiting(Vec::new()))]] {
              @State::Waiting(input) => @State::Running { name: format!("{input:?}"), steps: @@ },
              @State::Running { name, steps } if steps > 4 => @State::Running { name, steps: steps - 4 },
              @State::Running { .. } => @State::Done,
              @State::Done => @State::Done,
              };
              }
              }
              """,
              """
              let mut state = @State::Waiting(vec![1, @@]);
              for _ in 0..[[2~3~4]] {
              state.next();
              println!("{state:?}");
              }
              println!("{}", matches!(state, @State::Running { steps: 1..=4, .. } | @State::Done));
              """),
          new Shape(
              "Option and Box taken apart",
              """
              #[derive(Debug)]
              struct @Link {
              value: i32,
              next: Option<Box<@Link>>,
              }

              #[derive(Default)]
              struct @Chain {
              head: Option<Box<@Link>>,
              }

              impl @Chain {
              fn push(&mut self, value: i32) {
              let next = self.head.take();
              self.head = Some(Box::new(@Link { value, next }));
              }

              fn pop(&mut self) -> Option<i32> {
              [[self.head.take().map(|link| {
              self.head = link.next;
              link.value
              })~let link = self.head.take()?;
              let @Link { value, next } = *link;
              self.head = next;
              Some(value)]]
              }

              fn peek_mut(&mut self) -> Option<&mut i32> {
              self.head.as_mut().map(|link| &mut link.value)
              }
              }
              """,
              """
              let mut chain = @Chain::default();
              for n in 0..@@ {
              chain.push(n * 3);
              }
              if let Some(top) = chain.peek_mut() {
              *top += 100;
              }
              let mut at = &chain.head;
              while let Some(link) = at {
              println!("{}", link.value);
              at = &link.next;
              }
              println!("{:?} {:?} {}", chain.pop(), chain.pop(), chain.head.is_some());
              """),
          new Shape(
              "raw pointers",
              "",
              """
              let mut numbers = [@@, 2, 3];
              let start = numbers.as_mut_ptr();
              unsafe {
              *start.add([[0~1~2]]) += 10;
              std::ptr::swap(start, start.add(2));
              println!("{} {}", *start, start.is_null());
              }
              let boxed = Box::into_raw(Box::new(String::from("raw")));
              let back = unsafe { Box::from_raw(boxed) };
              println!("{numbers:?} {back}");
              """));
}
