package dev.holdfast.simulator.compare;

import java.util.List;

/** Shapes of programs without futures: traits, operators, iterators, lifetimes. */
final class Recipes {

  private final Draw draw;
  private final Items items;
  private final List<String> main;

  private Recipes(Draw draw, Items items, List<String> main) {
    this.draw = draw;
    this.items = items;
    this.main = main;
  }

  static void add(Draw draw, Items items, List<String> main) {
    Recipes recipes = new Recipes(draw, items, main);
    switch (draw.below(14)) {
      case 0, 1 -> recipes.trait();
      case 2 -> recipes.genericStruct();
      case 3 -> recipes.iterator();
      case 4 -> recipes.operator();
      case 5 -> recipes.lifetime();
      case 6 -> recipes.genericFunction();
      case 7 -> recipes.linkedList();
      case 8 -> recipes.display();
      case 9 -> recipes.conversion();
      case 10 -> recipes.higherOrder();
      case 11 -> recipes.typeState();
      case 12 -> recipes.module();
      default -> recipes.map();
    }
  }

  private void items(String feature, String text) {
    draw.note(feature);
    items.add(text);
  }

  private void main(String text) {
    main.addAll(text.strip().lines().map(String::strip).toList());
  }

  private void trait() {
    String name = draw.fresh("Describe");
    String cat = draw.fresh("Cat");
    String dog = draw.fresh("Dog");
    String constant = draw.of("", "const LEGS: u32 = 4;\n\n");
    items(
        "trait with a default method",
        "trait "
            + name
            + " {\n"
            + constant
            + "fn name(&self) -> String;\n\n"
            + "fn describe(&self) -> String {\n"
            + "format!(\"<{}>\", self.name())\n"
            + "}\n"
            + "}");
    items.add(
        "struct "
            + cat
            + ";\n\nstruct "
            + dog
            + " {\nage: u32,\n}\n\nimpl "
            + name
            + " for "
            + cat
            + " {\nfn name(&self) -> String {\n\"cat\".to_string()\n}\n}");
    items.add(
        "impl "
            + name
            + " for "
            + dog
            + " {\n"
            + "fn name(&self) -> String {\n"
            + "format!(\"dog {}\", self.age)\n"
            + "}\n\n"
            + "fn describe(&self) -> String {\n"
            + "self.name().to_uppercase()\n"
            + "}\n"
            + "}");
    String age = draw.number();
    if (constant.isEmpty() && draw.chance(60)) {
      draw.note("dyn trait");
      main(
          "let zoo: Vec<Box<dyn "
              + name
              + ">> = vec![Box::new("
              + cat
              + "), Box::new("
              + dog
              + " { age: "
              + age
              + " })];\nfor animal in zoo.iter() {\nprintln!(\"{}\", animal.describe());\n}");
    } else {
      String show = draw.fresh("show");
      draw.note("trait bound");
      String legs = constant.isEmpty() ? "0" : "T::LEGS";
      items.add(
          "fn "
              + show
              + "<T: "
              + name
              + ">(thing: &T) -> u32 {\nprintln!(\"{}\", thing.describe());\n"
              + legs
              + "\n}");
      main(
          "let legs = "
              + show
              + "(&"
              + cat
              + ") + "
              + show
              + "(&"
              + dog
              + " { age: "
              + age
              + " });\nprintln!(\"{legs}\");");
    }
  }

  private void genericStruct() {
    String name = draw.fresh("Stack");
    items(
        "generic struct",
        "#[derive(Debug)]\nstruct "
            + name
            + "<T> {\nitems: Vec<T>,\n}\n\nimpl<T: Clone + std::fmt::Debug> "
            + name
            + "<T> {\n"
            + "fn new() -> Self {\n"
            + "Self { items: Vec::new() }\n"
            + "}\n\n"
            + "fn push(&mut self, item: T) -> &mut Self {\n"
            + "self.items.push(item);\n"
            + "self\n"
            + "}\n\n"
            + "fn pop(&mut self) -> Option<T> {\n"
            + "self.items.pop()\n"
            + "}\n\n"
            + "fn peek(&self) -> Option<&T> {\n"
            + "self.items.last()\n"
            + "}\n"
            + "}");
    String[] values =
        draw.chance(50)
            ? new String[] {"1", "2"}
            : new String[] {"\"a\".to_string()", "String::from(\"b\")"};
    main(
        "let mut stack = "
            + name
            + "::new();\nstack.push("
            + values[0]
            + ").push("
            + values[1]
            + ");\n"
            + "println!(\"{:?} {:?}\", stack.peek(), stack.items.len());\n"
            + "if let Some(top) = stack.pop() {\n"
            + "println!(\"{top} {stack:?}\");\n"
            + "}");
  }

  private void iterator() {
    String name = draw.fresh("Countdown");
    items(
        "impl Iterator",
        "struct "
            + name
            + " {\nfrom: u32,\n}\n\nimpl Iterator for "
            + name
            + " {\n"
            + "type Item = u32;\n\n"
            + "fn next(&mut self) -> Option<Self::Item> {\n"
            + "if self.from == 0 {\n"
            + "return None;\n"
            + "}\n"
            + "self.from -= 1;\n"
            + "Some(self.from)\n"
            + "}\n"
            + "}");
    String from = String.valueOf(draw.between(2, 6));
    main(
        "let list: Vec<_> = "
            + name
            + " { from: "
            + from
            + " }"
            + draw.of(
                ".filter(|n| n % 2 == 0)",
                ".map(|n| n * n)",
                ".skip(1)",
                ".take_while(|n| *n > 1)",
                ".zip(\"abc\".chars())",
                ".enumerate()",
                ".chain(7..9)",
                ".flat_map(|n| [n, n])")
            + ".collect();\nprintln!(\"{list:?}\");\nfor n in ("
            + name
            + " { from: 2 }) {\nprintln!(\"{n}\");\n}");
  }

  private void operator() {
    String name = draw.fresh("V");
    String eq = draw.of("", ", PartialEq", ", PartialEq, PartialOrd");
    items(
        "operator overloading",
        "#[derive(Debug, Clone, Copy"
            + eq
            + ")]\nstruct "
            + name
            + " {\nx: i32,\ny: i32,\n}\n\nimpl Add for "
            + name
            + " {\ntype Output = "
            + name
            + ";\n\nfn add(self, other: "
            + name
            + ") -> "
            + name
            + " {\n"
            + name
            + " { x: self.x + other.x, y: self.y + other.y }\n}\n}");
    main(
        "let v = "
            + name
            + " { x: "
            + draw.number()
            + ", y: 2 } + "
            + name
            + " { x: 3, y: "
            + draw.number()
            + " };\nlet w = "
            + name
            + " { x: 0, ..v };\nprintln!(\"{v:?} {w:?}\");");
    if (!eq.isEmpty()) {
      main("println!(\"{} {}\", v == w, v != v);");
    }
  }

  private void lifetime() {
    String longest = draw.fresh("longest");
    items(
        "lifetimes",
        "fn "
            + longest
            + "<'a>(a: &'a str, b: &'a str) -> &'a str {\n"
            + "if a.len() >= b.len() { a } else { b }\n"
            + "}");
    String parser = draw.fresh("Words");
    items.add(
        "struct "
            + parser
            + "<'a> {\nrest: &'a str,\n}\n\nimpl<'a> "
            + parser
            + "<'a> {\n"
            + "fn next(&mut self) -> Option<&'a str> {\n"
            + "let trimmed = self.rest.trim_start();\n"
            + "if trimmed.is_empty() {\n"
            + "return None;\n"
            + "}\n"
            + "let end = trimmed.find(' ').unwrap_or(trimmed.len());\n"
            + "let (word, rest) = trimmed.split_at(end);\n"
            + "self.rest = rest;\n"
            + "Some(word)\n"
            + "}\n"
            + "}");
    main(
        "let text = String::from(\""
            + draw.word()
            + " and "
            + draw.word()
            + "\");\nlet mut words = "
            + parser
            + " { rest: &text };\n"
            + "let first = words.next().unwrap_or(\"\");\n"
            + "let mut best = first;\n"
            + "while let Some(word) = words.next() {\n"
            + "best = "
            + longest
            + "(best, word);\n}\nprintln!(\"{first} {best}\");");
  }

  private void genericFunction() {
    String name = draw.fresh("largest");
    items(
        "generic fn",
        draw.of(
                    "fn #<T: PartialOrd + Copy>(list: &[T]) -> Option<T> {",
                    "fn #<T>(list: &[T]) -> Option<T>\nwhere\nT: PartialOrd + Copy,\n{")
                .replace("#", name)
            + "\n"
            + "let mut best = *list.first()?;\n"
            + "for &item in list {\n"
            + "if item > best {\n"
            + "best = item;\n"
            + "}\n"
            + "}\n"
            + "Some(best)\n"
            + "}");
    main(
        "println!(\"{:?} {:?}\", "
            + name
            + "(&[3, "
            + draw.number()
            + ", 5]), "
            + name
            + "(&['a', 'z', 'c']));\nlet none: Vec<u8> = vec![];\nprintln!(\"{:?}\", "
            + name
            + "(&none));");
  }

  private void linkedList() {
    String name = draw.fresh("List");
    items(
        "recursive enum",
        "enum "
            + name
            + " {\nCons(i32, Box<"
            + name
            + ">),\nNil,\n}\n\nimpl "
            + name
            + " {\nfn sum(&self) -> i32 {\nmatch self {\n"
            + name
            + "::Cons(n, rest) => n + rest.sum(),\n"
            + name
            + "::Nil => 0,\n}\n}\n\nfn prepend(self, n: i32) -> "
            + name
            + " {\n"
            + name
            + "::Cons(n, Box::new(self))\n}\n}");
    main(
        "let list = "
            + name
            + "::Nil.prepend("
            + draw.number()
            + ").prepend(2);\nprintln!(\"{}\", list.sum());\nif let "
            + name
            + "::Cons(head, _) = &list {\nprintln!(\"head {head}\");\n}");
  }

  private void display() {
    String name = draw.fresh("Money");
    items(
        "impl Display",
        "struct "
            + name
            + " {\ncents: u64,\n}\n\nimpl fmt::Display for "
            + name
            + " {\n"
            + "fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {\n"
            + "write!(f, \"{}.{:02}\", self.cents / 100, self.cents % 100)\n"
            + "}\n"
            + "}");
    main(
        "let price = "
            + name
            + " { cents: "
            + draw.between(1, 999)
            + " };\n"
            + "println!(\"{price} [{:>8}] {}\", price.to_string(), format!(\"{price}\").len());");
  }

  private void conversion() {
    String name = draw.fresh("Celsius");
    String error = draw.fresh("Cold");
    items(
        "From and ?",
        "#[derive(Debug)]\nenum "
            + error
            + " {\n"
            + "Parse(std::num::ParseIntError),\n"
            + "Below(i32),\n"
            + "}\n\n"
            + "impl From<std::num::ParseIntError> for "
            + error
            + " {\nfn from(e: std::num::ParseIntError) -> Self {\n"
            + error
            + "::Parse(e)\n}\n}");
    items.add(
        "#[derive(Debug)]\nstruct "
            + name
            + "(i32);\n\nfn "
            + name.toLowerCase()
            + "(text: &str) -> Result<"
            + name
            + ", "
            + error
            + "> {\nlet n: i32 = text.parse()?;\nif n < -273 {\nreturn Err("
            + error
            + "::Below(n));\n}\nOk("
            + name
            + "(n))\n}");
    main(
        "for text in [\""
            + draw.number()
            + "\", \"x\", \"-300\"] {\nmatch "
            + name.toLowerCase()
            + "(text) {\nOk("
            + name
            + "(n)) if n > 4 => println!(\"warm {n}\"),\n"
            + "Ok(c) => println!(\"{c:?}\"),\n"
            + "Err(e) => println!(\"{e:?}\"),\n"
            + "}\n"
            + "}");
  }

  private void higherOrder() {
    String adder = draw.fresh("adder");
    String twice = draw.fresh("twice");
    items(
        "closures returned",
        "fn "
            + adder
            + "(by: i32) -> "
            + draw.of(
                "impl Fn(i32) -> i32 {\nmove |n| n + by",
                "Box<dyn Fn(i32) -> i32> {\nBox::new(move |n| n + by)")
            + "\n}");
    items.add(
        "fn "
            + twice
            + draw.of(
                "<F: Fn(i32) -> i32>(f: F, n: i32)",
                "(f: impl Fn(i32) -> i32, n: i32)",
                "(f: &dyn Fn(i32) -> i32, n: i32)")
            + " -> i32 {\nf(f(n))\n}");
    boolean dynamic = items.lines().stream().anyMatch(l -> l.contains("fn " + twice + "(f: &dyn"));
    main(
        "let add = "
            + adder
            + "("
            + draw.number()
            + ");\nprintln!(\"{} {}\", "
            + twice
            + "("
            + (dynamic ? "&" : "")
            + "add, 1), "
            + twice
            + "("
            + (dynamic ? "&" : "")
            + "|n| n * n, 3));");
  }

  private void typeState() {
    String name = draw.fresh("Door");
    items(
        "consuming methods",
        "struct Open;\nstruct Closed;\n\nstruct "
            + name
            + "<S> {\nopened: u32,\n_state: S,\n}\n\nimpl "
            + name
            + "<Closed> {\nfn open(self) -> "
            + name
            + "<Open> {\n"
            + name
            + " { opened: self.opened + 1, _state: Open }\n}\n}");
    items.add(
        "impl "
            + name
            + "<Open> {\nfn close(self) -> "
            + name
            + "<Closed> {\n"
            + name
            + " { opened: self.opened, _state: Closed }\n}\n}");
    main(
        "let door = "
            + name
            + " { opened: 0, _state: Closed };\n"
            + "let door = door.open();\n"
            + "let shut = door.close();\n"
            + "println!(\"{}\", shut.opened);");
  }

  private void module() {
    String name = draw.fresh("bank");
    items(
        "module and privacy",
        "mod "
            + name
            + " {\n"
            + "#[derive(Debug, Default)]\n"
            + "pub struct Account {\n"
            + "pub owner: String,\n"
            + "balance: i64,\n"
            + "}\n\n"
            + "impl Account {\n"
            + "pub fn deposit(&mut self, n: i64) -> &mut Account {\n"
            + "self.balance += n;\n"
            + "self\n"
            + "}\n\n"
            + "pub fn balance(&self) -> i64 {\n"
            + "self.balance\n"
            + "}\n"
            + "}\n\n"
            + "pub const LIMIT: i64 = "
            + draw.between(3, 20)
            + ";\n}");
    main(
        "let mut account = "
            + name
            + "::Account::default();\naccount.owner.push_str(\""
            + draw.word()
            + "\");\naccount.deposit("
            + draw.number()
            + ").deposit(5);\n"
            + "println!(\"{} {} {}\", account.owner, account.balance(), account.balance() > "
            + name
            + "::LIMIT);");
  }

  private void map() {
    draw.note("BTreeMap");
    main(
        "let mut counts: BTreeMap<char, usize> = BTreeMap::new();\nfor c in \""
            + draw.word()
            + draw.word()
            + "\".chars() {\n"
            + "*counts.entry(c).or_insert(0) += 1;\n"
            + "}\n"
            + "for (c, n) in &counts {\n"
            + "if *n > 1 {\n"
            + "println!(\"{c} {n}\");\n"
            + "}\n"
            + "}");
  }
}
