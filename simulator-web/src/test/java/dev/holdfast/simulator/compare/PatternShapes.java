package dev.holdfast.simulator.compare;

import java.util.List;

/** Patterns of all kinds, and iterators. */
final class PatternShapes {

  private PatternShapes() {}

  static final List<Shape> ALL =
      List.of(
          new Shape(
              "slice patterns",
              """
              fn @describe(list: &[i32]) -> String {
              match list {
              [] => "empty".to_string(),
              [one] => format!("one {one}"),
              [first, .., last] if first == last => format!("same {first}"),
              [first, rest @ ..] => format!("{first} and {}", rest.len()),
              }
              }

              fn @sum(list: &[i32]) -> i32 {
              [[match list {
              [head, tail @ ..] => head + @sum(tail),
              [] => 0,
              }~if let [a, b, rest @ ..] = list { a * b + @sum(rest) } else { list.iter().sum() }]]
              }
              """,
              """
              for list in [&[][..], &[@@], &[1, 2, 1], &[@@, 5, 6, 7]] {
              println!("{} {}", @describe(list), @sum(list));
              }
              let [a, .., b] = [1, 2, 3, @@];
              let [x, y] = &mut [String::from("x"), String::from("y")];
              std::mem::swap(x, y);
              println!("{a} {b} {x} {y}");
              """),
          new Shape(
              "guards with borrows",
              """
              #[derive(Debug, Clone, PartialEq)]
              enum @Message {
              Text(String),
              Move { x: i32, y: i32 },
              Many(Vec<@Message>),
              Quit,
              }

              fn @weight(message: &@Message) -> usize {
              match message {
              @Message::Text(text) if text.is_empty() => 0,
              @Message::Text(text) => text.len(),
              @Message::Move { x, y: 0 } => *x as usize,
              @Message::Move { x, y } if x > y => 1,
              @Message::Move { .. } => 2,
              @Message::Many(all) => all.iter().map(@weight).sum::<usize>() + all.len(),
              @Message::Quit => 9,
              }
              }
              """,
              """
              let mut message = @Message::Many(vec![@Message::Text("[[~ab~abc]]".into()), @Message::Move { x: @@, y: @@ }]);
              println!("{}", @weight(&message));
              match &mut message {
              @Message::Many(all) if all.len() > 1 => {
              all.push(@Message::Quit);
              all.swap(0, 1);
              }
              other => *other = @Message::Quit,
              }
              match message {
              @Message::Many(ref all) if all[0] == @Message::Quit => println!("quit"),
              @Message::Many(mut all) => {
              let last = all.pop();
              println!("{last:?} {all:?}");
              }
              whole @ @Message::Text(_) => println!("{whole:?}"),
              _ => {}
              }
              """),
          new Shape(
              "let else and nested patterns",
              """
              fn @parse(line: &str) -> Option<(String, u32)> {
              let (name, rest) = line.split_once('[[=~:]]')?;
              let Ok(n) = rest.trim().parse::<u32>() else {
              println!("no number in {rest:?}");
              return None;
              };
              Some((name.to_owned(), n))
              }
              """,
              """
              for line in ["a=1", "b: 2", "c", "d=[[x~4]]"] {
              if let Some((name, n @ (1 | 4..=9))) = @parse(line) {
              println!("{name} {n}");
              } else if let Some(other) = @parse(line) {
              println!("other {other:?}");
              }
              }
              let pairs = [(1, Some("a")), (2, None), (@@, Some("c"))];
              for &(n, text) in &pairs {
              let Some(text) = text else { continue };
              println!("{n}{text}");
              }
              let ((a, b), [c, _, d]) = ((1, 2.5), ["x", "y", "z"]);
              println!("{a} {b:.1} {c}{d}");
              """),
          new Shape(
              "iterator chains",
              """
              #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
              struct @Word {
              text: String,
              count: usize,
              }
              """,
              """
              let text = "one two three two [[one~three~]] two";
              let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
              for word in text.split_whitespace() {
              *counts.entry(word).or_insert(0) += 1;
              }
              let mut words: Vec<@Word> = counts.iter().map(|(text, count)| @Word { text: text.to_string(), count: *count }).collect();
              words.sort_by([[|a, b| b.count.cmp(&a.count).then(a.text.cmp(&b.text))~Ord::cmp]]);
              for (place, word) in words.iter().enumerate().[[skip(1)~take(2)~rev()~filter(|(i, _)| i % 2 == 0)]] {
              println!("{place} {word:?}");
              }
              let (short, long): (Vec<_>, Vec<_>) = words.iter().partition(|w| w.text.len() < 4);
              println!("{} {}", short.len(), long.len());
              println!("{:?}", words.iter().[[max_by_key(|w| w.count)~min()~find(|w| w.count == 2)~position(|w| w.text == "two")]]);
              println!("{:?}", words.windows(2).map(|w| w[0].count + w[1].count).collect::<Vec<_>>());
              println!("{}", words.iter().any(|w| w.text.starts_with('t')) && !words.iter().all(|w| w.count > 1));
              """),
          new Shape(
              "iterator over borrowed parts",
              """
              struct @Grid {
              cells: Vec<Vec<u8>>,
              }

              impl @Grid {
              fn row(&self, n: usize) -> impl Iterator<Item = &u8> {
              self.cells[n].iter()
              }

              fn all(&self) -> impl Iterator<Item = u8> {
              [[self.cells.iter().flatten().copied()~self.cells.iter().flat_map(|row| row.iter().copied())]]
              }

              fn largest(&self) -> Option<&u8> {
              self.cells.iter().flatten().max()
              }
              }

              impl<'a> IntoIterator for &'a @Grid {
              type Item = &'a Vec<u8>;
              type IntoIter = std::slice::Iter<'a, Vec<u8>>;

              fn into_iter(self) -> Self::IntoIter {
              self.cells.iter()
              }
              }
              """,
              """
              let mut grid = @Grid { cells: vec![vec![@@, 2], vec![], vec![3, @@, 5]] };
              println!("{} {:?}", grid.row(0).count(), grid.all().map(u32::from).sum::<u32>());
              for row in &grid {
              println!("{row:?}");
              }
              grid.cells[1].extend([7, 8]);
              for cell in grid.cells.iter_mut().flatten() {
              *cell = cell.saturating_sub(2);
              }
              println!("{:?} {:?}", grid.largest(), grid.cells.concat());
              """),
          new Shape(
              "strings in parts",
              "",
              """
              let line = String::from("key = [[value~größe~]] # note");
              let (left, right) = line.split_once('=').unwrap();
              let value = right.split('#').next().unwrap_or("").trim();
              println!("[{}] [{value}] {}", left.trim_end(), value.len());
              let upper: String = value.chars().rev().map(|c| c.to_ascii_uppercase()).collect();
              let bytes = value.bytes().fold(0u32, |sum, b| sum.wrapping_mul(31) + u32::from(b));
              println!("{upper} {bytes} {:?}", value.char_indices().[[last()~nth(1)~next()]]);
              println!("{:>6}|{:<6}|{:^6}|{:06.2}|{:#x}|{:+}", upper, value, 'c', 1.5, 255, @@);
              println!("{:?} {:?}", line.get(0..3), &line[..[[3~0]]]);
              """));
}
