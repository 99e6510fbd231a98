package dev.holdfast.simulator.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.holdfast.simulator.diagnostic.Checked;
import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParserTest {

  private static Checked<SourceTree> parse(String text) {
    return Parser.parse(new SourceFile("t.rs", text));
  }

  private static String messages(Checked<SourceTree> checked) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic d : checked.diagnostics()) {
      text.append(text.isEmpty() ? "" : "; ")
          .append(d.code())
          .append(d.code().isEmpty() ? "" : " ")
          .append(d.primary().span().line())
          .append(':')
          .append(d.primary().span().column())
          .append(' ')
          .append(d.message());
    }
    return text.toString();
  }

  /** The first statement, or the tail, of a function with the given body. */
  private static String body(String text) {
    Checked<SourceTree> checked = parse("fn f() { " + text + " }");
    if (!checked.diagnostics().isEmpty()) {
      return messages(checked);
    }
    Block block = ((Item.Fn) checked.value().items().get(0)).body().orElseThrow().block();
    StringBuilder shown = new StringBuilder();
    for (Statement statement : block.statements()) {
      shown.append(shown.isEmpty() ? "" : " ; ").append(shown(statement));
    }
    block
        .tail()
        .ifPresent(
            tail -> shown.append(shown.isEmpty() ? "" : " ; ").append(TreePrinter.print(tail)));
    return shown.toString();
  }

  private static String shown(Statement statement) {
    return statement instanceof Statement.ExprStatement expr
        ? TreePrinter.print(expr.expr()) + (expr.semicolon() ? "" : " !")
        : TreePrinter.print(statement);
  }

  private static String items(String text) {
    Checked<SourceTree> checked = parse(text);
    if (!checked.diagnostics().isEmpty()) {
      return messages(checked);
    }
    return TreePrinter.print(checked.value().items());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "a + b * c - d~(Binary SUB (Binary ADD a (Binary MUL b c)) d)",
        "-a.b()?~(Unary NEG (Try (MethodCall a (Segment b))))",
        "!a as u8 + 2~(Binary ADD (Cast (Unary NOT a) u8) 2)",
        "a == b && c || d~(Binary OR (Binary AND (Binary EQ a b) c) d)",
        "a | b ^ c & d == e~(Binary EQ (Binary BIT_OR a (Binary BIT_XOR b (Binary BIT_AND c d)))"
            + " e)",
        "a = b = c + 1~(Assign a (Assign b (Binary ADD c 1)))",
        "a += b >> 1~(AssignOp ADD a (Binary SHR b 1))",
        "a <<= 1~(AssignOp SHL a 1)",
        "a..b + 1~(Range a (Binary ADD b 1))",
        "..~(Range)",
        "a..=b~(Range a b inclusive)",
        "&mut *x~(AddressOf mutable (Unary DEREF x))",
        "&&x~(AddressOf (AddressOf x))",
        "&raw const x.y~(AddressOf raw (Field x y))",
        "&raw mut x~(AddressOf raw mutable x)",
        "&raw~(AddressOf raw)",
        "t.0.1.x~(Field (Field (Field t 0) 1) x)",
        "a < b~(Binary LT a b)",
        "a<-1~(Binary LT a (Unary NEG 1))",
        "x.collect::<Vec<_>>()~(MethodCall x (Segment collect (Angle [(TypeArg Vec<(Infer)>)])))",
        "Vec::<Vec<u8>>::new()~(Call Vec<Vec<u8>>::new)",
        "<T as A<u8>>::f(1)~(Call (PathExpr (QSelf T A<u8>) f) [1])",
        "|x, (y, _): (u8, u8)| x + y~(Closure [(ClosureParam x) (ClosureParam (Tuple [y"
            + " (Wildcard)]) (Tuple [u8 u8]))] (Binary ADD x y))",
        "move || a = 1~(Closure move (Assign a 1))",
        "async move |x| -> u8 { x }~(Closure isAsync move [(ClosureParam x)] u8"
            + " (BlockExpr PLAIN (Block x)))",
        "async { f().await }~(AsyncBlock (Block (Await (Call f))))",
        "'a: loop { break 'a 1; }~(Loop 'a (Block [(ExprStatement (Break 'a 1) semicolon)]))",
        "for (i, x) in a..b {}~(For (Tuple [i x]) (Range a b) (Block))",
        "while let Some(x) = it.next() && x > 1 {}~(While (Binary AND (Let (TupleStruct Some [x])"
            + " (MethodCall it (Segment next)) inCondition) (Binary GT x 1)) (Block))",
        "if a { 1 } else if b { 2 } else { 3 }~(If a (Block 1) (If b (Block 2)"
            + " (BlockExpr PLAIN (Block 3))))",
        "match x { A | B if c => 1, S { a, b: _, .. } => {} _ => 3 }~(Match x [(Arm (Or [A B]) c 1)"
            + " (Arm (Struct S [(FieldPattern a a) (FieldPattern b (Wildcard))] rest)"
            + " (BlockExpr PLAIN (Block))) (Arm (Wildcard) 3)])",
        "match x { 1..=9 => a, -1 => b, [ref mut y @ ..] => c }~(Match x [(Arm (Range 1 9"
            + " inclusive) a) (Arm (Literal (Unary NEG 1)) b) (Arm (Slice [(Binding byRef mutable y"
            + " (Rest))]) c)])",
        "S { a, b: 1, ..t }~(StructLiteral S [(FieldInit a a) (FieldInit b 1)] t)",
        "[1; 3]~(Repeat 1 3)",
        "[1, 2,]~(Array [1 2])",
        "(1,)~(Tuple [1])",
        "(1)~(Paren 1)",
        "()~(Tuple)",
        "return~(Return)",
        "a[1..]~(Index a (Range 1))",
        "let Some(x) = y else { return };~(Let (TupleStruct Some [x]) y (Block (Return)))",
        "let x: [u8; 4] = a;~(Let x (Array u8 4) a)",
        "(a, _) = (b, c);~(Assign (Tuple [a (Underscore)]) (Tuple [b c]))",
        "unsafe { f() }~(BlockExpr UNSAFE (Block (Call f)))",
        "const { 1 }~(BlockExpr CONST (Block 1))",
        "r#match + 1u8~(Binary ADD match 1u8)",
        "1.0f32 + 2.~(Binary ADD 1.0f32 2.)",
        "0xFFFF_FFFF_FFFF_FFFFu64~18446744073709551615u64",
      })
  void expressions(String text, String tree) {
    assertEquals(tree, body(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "if a {} (1)~(If a (Block)) ! ; (Paren 1)",
        "match x {} -1~(Match x) ! ; (Unary NEG 1)",
        "loop {} [1]~(Loop (Block)) ! ; (Array [1])",
        "{ 1 }.f();~(MethodCall (BlockExpr PLAIN (Block 1)) (Segment f))",
        "if a { x } else { y }.f() + 1~(Binary ADD (MethodCall (If a (Block x)"
            + " (BlockExpr PLAIN (Block y))) (Segment f)) 1)",
        "unsafe { f() } *p = 1;~(BlockExpr UNSAFE (Block (Call f))) ! ; (Assign (Unary DEREF p) 1)",
        "x; if a {} y~x ; (If a (Block)) ! ; y",
        "if S == (S {}) {}~(If (Binary EQ S (Paren (StructLiteral S))) (Block))",
        "match (S { a }) { _ => {} }~(Match (Paren (StructLiteral S [(FieldInit a a)]))"
            + " [(Arm (Wildcard) (BlockExpr PLAIN (Block)))])",
        "match x { _ => if a { 1 } else { 2 } _ => 3 }~(Match x [(Arm (Wildcard) (If a (Block 1)"
            + " (BlockExpr PLAIN (Block 2)))) (Arm (Wildcard) 3)])",
        "fn g() {} g();~(ItemStatement (Fn (FnQualifiers) g (GenericParams) (Block))) ; (Call g)",
        "#[cfg(test)] f(); g();~(Call g)",
      })
  void statements(String text, String tree) {
    assertEquals(tree, body(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "trait A { async fn f<'a, T: A + 'a, const N: usize>(mut self: Pin<&mut Self>, x: &'a T) ->"
            + " impl Future<Output = T> + use<'a, T> where T: Unpin; }~[(Trait A (GenericParams)"
            + " [(Fn (FnQualifiers isAsync) f (GenericParams [(LifetimeParam 'a) (TypeParam T"
            + " [(TraitBound A) (Outlives 'a)]) (ConstParam N usize)] [(TypeBounds T [(TraitBound"
            + " Unpin)])]) (SelfParam self mutable Pin<(Ref mutable Self)>) [(FnParam x (Ref 'a"
            + " T))] (ImplTrait [(TraitBound Future<Output=T>) (Use ['a T])]))])]",
        "struct A(pub u8, B<u8>) where u8: C;~[(Struct A (GenericParams [(TypeBounds u8"
            + " [(TraitBound C)])]) (Positional [(FieldDef pub 0 u8) (FieldDef 1 B<u8>)]))]",
        "enum E { A, B(u8), C { x: u8 }, D = 4 }~[(Enum E (GenericParams) [(Variant A (Unit))"
            + " (Variant B (Positional [(FieldDef 0 u8)])) (Variant C (Named [(FieldDef x u8)]))"
            + " (Variant D (Unit) 4)])]",
        "trait T: A { type X: B; const C: u8 = 1; fn f(&self) {} }~[(Trait T (GenericParams)"
            + " [(TraitBound A)] [(TypeAlias X (GenericParams) [(TraitBound B)]) (Const C"
            + " (GenericParams) u8 1) (Fn (FnQualifiers) f (GenericParams) (SelfParam self"
            + " reference) (Block))])]",
        "unsafe impl<T> Send for W<T> where T: A {}~[(Impl isUnsafe (GenericParams [(TypeParam T)]"
            + " [(TypeBounds T [(TraitBound A)])]) Send W<T>)]",
        "impl !Unpin for A {}~[(Impl negative (GenericParams) Unpin A)]",
        "use a::{self, b::*, c as _};~[(Use (Group a [(Name self) (Glob b) (Name c _)]))]",
        "type F = for<'a> fn(&'a u8, x: u8) -> u8;~[(TypeAlias F (GenericParams) (FnPtr ['a]"
            + " [(Ref 'a u8) u8] u8))]",
        "const F: Box<dyn for<'a> Fn(&'a str) -> u8 + Send> = f;~[(Const F (GenericParams)"
            + " Box<(DynTrait [(TraitBound ['a] Fn[(Ref 'a str)]->u8) (TraitBound Send)])> f)]",
        "static mut X: *const [u8] = y;~[(Static mutable X (RawPtr (Slice u8)) y)]",
        "mod m { pub(crate) fn f() {} }~[(Mod m [(Fn (FnQualifiers) f (GenericParams) (Block))])]",
        "#[cfg(test)] mod tests {}~[]",
        "#[cfg(not(test))] mod a {}~[(Mod a)]",
      })
  void items(String text, String tree) {
    assertEquals(tree, items(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "println!()~(Call $crate::console::_print [(FormatArgs [\"\\n\"])])",
        "println!(\"a{}b{x:?}{x}{0:>1$.*}\", 1, 2)~(Call $crate::console::_print [(FormatArgs"
            + " [\"a1b\" (Placeholder 2 Debug 32  ) (Placeholder 2 Display 32  ) (Placeholder 0"
            + " Display 32 > -2 -2) \"\\n"
            + "\"] [1 2 x])])",
        "format!(\"{:#010x}{{}}\", a)~(BlockExpr PLAIN (Block (Call $crate::fmt::format"
            + " [(FormatArgs [(Placeholder 0 LowerHex alternate zero 32   10) \"{}\"] [a])])))",
        "write!(f, \"x\")?~(Try (MethodCall f (Segment write_fmt) [(FormatArgs [\"x\"])]))",
        "panic!()~(Call $crate::rt::panic_fmt [(FormatArgs [\"explicit panic\"])])",
        "todo!(\"a {b}\")~(Call $crate::rt::panic_fmt [(FormatArgs [\"not yet implemented: a \""
            + " (Placeholder 0 Display 32  )] [b])])",
        "assert!(a == b)~(If (Unary NOT (Binary EQ a b)) (Block [(ExprStatement (Call"
            + " $crate::rt::panic_fmt [(FormatArgs [\"assertion failed: a == b\"])]) semicolon)]))",
        "vec![]~(Call $crate::vec::Vec::new)",
        "vec![1, 2]~(Call $crate::boxed::box_assume_init_into_vec_unsafe [(Call"
            + " $crate::intrinsics::write_box_via_move [(Call $crate::boxed::Box::new_uninit)"
            + " (Array [1 2])])])",
        "vec![x; 3]~(Call $crate::vec::from_elem [x 3])",
        "std::pin::pin!(f())~(Call $crate::pin::Pin::new_unchecked [(AddressOf mutable (BlockExpr"
            + " PLAIN (Block (Call f))))])",
        "matches!(x, A | B if c)~(Match x [(Arm (Or [A B]) c (BoolLiteral value)) (Arm (Wildcard)"
            + " (BoolLiteral))])",
        "concat!(\"a\", 1, true, stringify!(x + y))~\"a1truex + y\"",
        "line!()~1u32",
        "std::ptr::addr_of!(x.y)~(AddressOf raw (Field x y))",
        "assert_ne!(a, b)~(Match (Tuple [(AddressOf a) (AddressOf b)]) [(Arm (Tuple [$left_val"
            + " $right_val]) (BlockExpr PLAIN (Block (If (Binary EQ (Unary DEREF $left_val) (Unary"
            + " DEREF $right_val)) (Block [(ExprStatement (Call $crate::rt::assert_failed"
            + " [$crate::rt::AssertKind::Ne (AddressOf (Unary DEREF $left_val)) (AddressOf (Unary"
            + " DEREF $right_val)) $crate::option::Option::None]) semicolon)])))))])",
      })
  void macros(String text, String tree) {
    assertEquals(tree, body(text));
  }

  /** As rustc 1.95 prints them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "a==b~a == b",
        "x . len()==  0~x.len() == 0",
        "f( 1 , 2, )~f(1, 2)",
        "!a&&b||c~!a && b || c",
        "&*p==&q~&*p == &q",
        "matches!(o,Some(_))~matches!(o,Some(_))",
        "{ let y=1; y==1 }~{ let y = 1; y == 1 }",
        "if a {b} else {c}~if a { b } else { c }",
        "o.is_some_and(|x|x>&0)~o.is_some_and(|x| x > &0)",
        "[1,2,]==[1,2]~[1, 2] == [1, 2]",
        "(1,)==(1,)~(1,) == (1,)",
        "S{x:1}==S{x:1}~S { x: 1 } == S { x: 1 }",
        "v.map(|&x|x).collect::<Vec<u8>>()==v~v.map(|&x| x).collect::<Vec<u8>>() == v",
        "<u8 as Default>::default()==-1~<u8 as Default>::default() == -1",
        "n>>1<<2==0~n >> 1 << 2 == 0",
        "loop { break true }~loop { break true }",
      })
  void assertedConditions(String condition, String shown) {
    String tree = body("assert!(" + condition + ")");
    assertEquals(
        true, tree.contains("[\"assertion failed: " + shown + "\"]"), () -> shown + ": " + tree);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "a+b~a+b",
        "a  +  b , c~a + b, c",
        "f ( x )  { y : 1 } z~f(x) { y : 1 } z",
        "&mut x , 'a : loop{} , Vec<u8>, a::b , #[x] , a . b~"
            + "&mut x, 'a : loop{}, Vec<u8>, a::b, #[x], a.b",
        "{a} ( b ) [ c ]~{a} (b) [c]",
      },
      quoteCharacter = '`')
  void stringified(String tokens, String shown) {
    assertEquals("\"" + shown + "\"", body("stringify!(" + tokens + ")"));
  }

  /** Code, line, column and message as rustc 1.95 gives them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "fn main() {\\n    let x = 5\\n    let y = 6;\\n}~2:14 expected `;`, found keyword `let`",
        "fn main() { let x = 5 let y = 6; }~1:23 expected one of `.`, `;`, `?`, `else`, or an"
            + " operator, found keyword `let`",
        "fn main() { let = 5; }~1:17 expected pattern, found `=`",
        "fn main() {\\n    foo(1, 2;\\n}~3:1 mismatched closing delimiter: `}`",
        "fn main() { foo(1 2); }~1:19 expected one of `)`, `,`, `.`, `?`, or an operator, found"
            + " `2`",
        "struct S { a: u8; b: u8 }~1:17 struct fields are separated by `,`",
        "fn main() { let v = Vec<i32>::new(); }~1:24 comparison operators cannot be chained",
        "fn main() { x = 1 +; }~1:20 expected expression, found `;`",
        "fn f(x) {}~1:7 expected one of `:`, `@`, or `|`, found `)`",
        "fn main()\\n    let x = 1;\\n}~3:1 unexpected closing delimiter: `}`",
        "fn main() {\\n    let x = 1;\\n~2:15 this file contains an unclosed delimiter",
        "fn main() {\\n    let s = \"abc;\\n}~E0765 2:13 unterminated double quote string",
        "fn main() { let c = 'ab'; }~1:21 character literal may only contain one codepoint",
        "fn main() { let c = 0x; }~E0768 1:21 no valid digits found for number",
        "fn main() { let a = 1 \u00a4 ; }~1:23 unknown start of token: \\u{a4}",
        "funct main() {}~1:7 expected one of `!` or `::`, found `main`",
        "fn main() { a++; }~1:14 Rust has no postfix increment operator",
        "fn main() { for x 1..2 {} }~1:18 missing `in` in `for` loop",
        "fn main() { x.await() }~1:20 incorrect use of `await`",
        "fn main() { if (let a = b) {} }~1:17 expected expression, found `let` statement",
        "fn main() { foo!(a); }~1:13 cannot find macro `foo` in this scope",
        "fn main() { pin!(a); }~1:13 cannot find macro `pin` in this scope",
        "fn main() { println!(\"{} {}\", 1); }~1:23 2 positional arguments in format string, but"
            + " there is 1 argument",
        "fn main() { println!(\"\\\\t{y} {\", 1); }~1:30 invalid format string: expected `}` but"
            + " string was terminated",
        "fn main() { println!(\"a\", 1); }~1:27 argument never used",
        "fn main() { println!(\"{:y}\", 1); }~1:25 unknown format trait `y`",
        "fn main() { println!(s); }~1:22 format argument must be a string literal",
        "macro_rules! m { ($x) => {} }~1:19 missing fragment specifier",
        "fn main() { futures::join!(a, b); }~1:13 not in this simulator's Rust: the macro"
            + " `futures::join!`",
        "fn main() { tokio::join!(a b); }~1:28 no rules expected `b`",
        "fn main() { tokio::select! { x = y }; }~1:36 unexpected end of macro invocation",
        "fn main() { tokio::select! {}; }~1:13 select! requires at least one branch.",
      })
  void errors(String text, String expected) {
    assertEquals(expected, messages(parse(text.replace("\\n", "\n").replace("\\\\", "\\"))));
  }

  @Test
  void oneWrongStatementLeavesTheOthers() {
    Checked<SourceTree> checked =
        parse("fn f() { let a = ; let b = 1; g(; } fn h() { let = 1; a; }");
    assertEquals(2, checked.value().items().size());
  }

  @Test
  void aWrongStatementTakesTheRestOfItsBlock() {
    Checked<SourceTree> checked = parse("fn f() { a; let b = 1 +; x.; c } fn g() {}");
    Block block = ((Item.Fn) checked.value().items().get(0)).body().orElseThrow().block();
    assertEquals("[(ExprStatement a semicolon)]", TreePrinter.print(block.statements()));
    assertEquals("(Error)", TreePrinter.print(block.tail()));
    assertEquals(1, checked.diagnostics().size());
    assertEquals(2, checked.value().items().size());
  }

  @Test
  void deepNestingIsRefusedOnce() {
    String deep =
        "fn f() { " + "(".repeat(5000) + ")".repeat(5000) + "; " + "-".repeat(9999) + "1 }";
    List<Diagnostic> diagnostics = parse(deep).diagnostics();
    assertEquals(1, diagnostics.size());
    assertEquals(
        "not in this simulator's Rust: nesting deeper than 200 levels",
        diagnostics.get(0).message());
    assertEquals(1, parse("fn f() { a" + ".b()".repeat(9999) + " }").diagnostics().size());
    assertEquals(1, parse("fn f() { a" + " + b".repeat(9999) + " }").diagnostics().size());
    assertEquals(
        1, parse("type T = " + "Vec<".repeat(999) + ">".repeat(999) + ";").diagnostics().size());
    assertEquals(0, parse("fn f() { a" + ".b()".repeat(90) + " }").diagnostics().size());
  }

  @Test
  void macroImportsMayStandAnywhere() {
    assertEquals("", messages(parse("fn f() { pin!(a); } use std::{pin::{Pin, pin}};")));
    assertEquals("", messages(parse("use std::task::ready; fn f() { ready!(a); }")));
    assertEquals(
        "1:10 not in this simulator's Rust: the macro `tokio::pin!`",
        messages(parse("fn f() { pin!(a); } use tokio::pin;")));
    assertEquals("", messages(parse("use tokio::pin; fn f() { pin!(a); }")));
  }
}
