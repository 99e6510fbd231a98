package dev.holdfast.simulator.syntax;

import dev.holdfast.simulator.diagnostic.Diagnostic;
import dev.holdfast.simulator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What calls of tokio's macros become: tokens, as if the macros were by example, so that their own
 * names are nobody else's. Their order of polling, and when what they were given is evaluated and
 * dropped, are tokio's (documentation of {@code tokio::join!}, {@code tokio::select!}).
 */
final class TokioMacros {

  private static final String NAMES = " tokio::join tokio::pin tokio::select tokio::try_join ";

  private final Parser parser;
  private final Cursor c;
  private final Span call;
  private final Template template = new Template();

  private TokioMacros(Parser parser, Span call) {
    this.parser = parser;
    this.c = parser.cursor;
    this.call = call;
  }

  static boolean has(String path) {
    return NAMES.contains(" " + path + " ");
  }

  /** In the group of a call of the macro with that path. */
  static List<Token> expand(Parser parser, String path, Span call, int mark) {
    TokioMacros macros = new TokioMacros(parser, call);
    switch (path) {
      case "tokio::pin" -> macros.pin();
      case "tokio::select" -> macros.select();
      default -> macros.join(path.equals("tokio::try_join"));
    }
    return macros.template.tokens(call, mark);
  }

  // ---- what was given

  private List<Token> expr() {
    if (c.atEnd()) {
      throw c.fail("unexpected end of macro invocation", c.span());
    }
    List<Token> expr = new ArrayList<>();
    MacroRules.asExpr(c.read(parser.exprs::expr), expr);
    return expr;
  }

  private void expect(TokenKind kind) {
    if (!c.eat(kind)) {
      throw noRules();
    }
  }

  @SafeVarargs
  private void add(String own, List<Token>... given) {
    template.add(own, given);
  }

  private SyntaxError noRules() {
    return c.atEnd()
        ? c.fail("unexpected end of macro invocation", c.span())
        : c.fail("no rules expected " + c.found(), c.span());
  }

  private boolean biased() {
    boolean biased = c.atWeak("biased") && c.kind(1) == TokenKind.SEMI;
    c.bump(biased ? 2 : 0);
    return biased;
  }

  // ---- pin!

  private void pin() {
    if (!c.at(TokenKind.KW_LET)) {
      while (!c.atEnd()) {
        pinned(c.read(c::ident));
        if (!c.eat(TokenKind.COMMA) && !c.atEnd()) {
          throw noRules();
        }
      }
      return;
    }
    while (!c.atEnd()) {
      expect(TokenKind.KW_LET);
      boolean mutable = c.eat(TokenKind.KW_MUT);
      List<Token> name = c.read(c::ident);
      expect(TokenKind.EQ);
      add("let " + (mutable ? "mut " : "") + "#0 = #1;", name, expr());
      expect(TokenKind.SEMI);
      pinned(name);
    }
  }

  private void pinned(List<Token> name) {
    add("let mut #0 = #0;", name);
    add("let mut #0 = unsafe { $crate::pin::Pin::new_unchecked(&mut #0) };", name);
  }

  // ---- join! and try_join!

  private static final String PENDING = "$crate::task::Poll::Pending";
  private static final String READY = "$crate::task::Poll::Ready";

  /** Binds {@code $fut} to the future of that index, pinned. */
  private static String pinned(int index) {
    String others = "_, ".repeat(index);
    return "let ("
        + others
        + "$fut, ..) = &mut *futures;"
        + " let mut $fut = unsafe { $crate::pin::Pin::new_unchecked($fut) };";
  }

  /** Each poll begins one future further on, unless it is {@code biased}. */
  private void join(boolean fallible) {
    boolean biased = biased();
    List<List<Token>> futures = new ArrayList<>();
    while (!c.atEnd()) {
      futures.add(expr());
      if (!c.eat(TokenKind.COMMA) && !c.atEnd()) {
        throw noRules();
      }
    }
    int count = futures.size();
    if (count == 0) {
      add("async { " + (fallible ? "$crate::result::Result::Ok(())" : "()") + " }.await");
      return;
    }
    add("{ let mut futures = (");
    for (List<Token> future : futures) {
      add("$crate::tokio::maybe_done(#0),", future);
    }
    add("); let mut futures = &mut futures; let mut $next: u32 = 0;");
    add("$crate::future::poll_fn(move |$cx| { let mut $pending = false;");
    add("let mut $left: u32 = " + count + "; let mut $skip = $next;");
    add(biased ? "" : "$next = if $skip + 1 == " + count + " { 0 } else { $skip + 1 };");
    add("loop {");
    for (int i = 0; i < count; i++) {
      add("if $skip == 0 { if $left == 0 { break; } $left -= 1; " + pinned(i));
      add("if $crate::future::Future::poll($fut.as_mut(), $cx).is_pending() { $pending = true; }");
      if (fallible) {
        add("else if $fut.as_mut().output_mut().is_some_and(|it| it.is_err()) { return " + READY);
        add("($crate::result::Result::Err($fut.take_output().unwrap().err().unwrap())); }");
      }
      add("} else { $skip -= 1; }");
    }
    add("} if $pending { " + PENDING + " } else { " + READY + "(");
    add(fallible ? "$crate::result::Result::Ok((" : "(");
    for (int i = 0; i < count; i++) {
      String value = fallible ? "$fut.take_output().unwrap().ok()" : "$fut.take_output()";
      add("{ " + pinned(i) + " " + value + ".unwrap() },");
    }
    add((fallible ? "))" : ")") + ") } }).await }");
  }

  // ---- select!

  private record Branch(
      List<Token> pattern, List<Token> future, Optional<List<Token>> condition, List<Token> then) {}

  private static String branch(int index, String inner) {
    return "$crate::tokio::Branch::Rest(".repeat(index) + inner + ")".repeat(index);
  }

  /** The type that has a bit for each branch. */
  private static String mask(int branches) {
    return branches <= 8 ? "u8" : branches <= 16 ? "u16" : branches <= 32 ? "u32" : "u64";
  }

  private void select() {
    if (c.atEnd()) {
      throw c.fail("select! requires at least one branch.", call);
    }
    boolean biased = biased();
    List<Branch> branches = new ArrayList<>();
    Optional<List<Token>> otherwise = Optional.empty();
    while (!c.atEnd() && otherwise.isEmpty()) {
      if (c.eat(TokenKind.KW_ELSE)) {
        expect(TokenKind.EQ);
        expect(TokenKind.GT);
        otherwise = Optional.of(expr());
        c.eat(TokenKind.COMMA);
      } else {
        branches.add(branch());
      }
    }
    if (!c.atEnd()) {
      throw noRules();
    }
    if (branches.isEmpty()) {
      add("{ #0 }", otherwise.orElseThrow(this::noRules));
      return;
    }
    if (branches.size() > 64) {
      throw c.failUnsupported("a `select!` of more than 64 branches", call);
    }
    add("{ let mut $disabled: " + mask(branches.size()) + " = 0;");
    for (int i = 0; i < branches.size(); i++) {
      if (branches.get(i).condition().isPresent()) {
        add("if !#0 { $disabled |= 1 << " + i + "; }", branches.get(i).condition().get());
      }
    }
    polled(branches, biased);
    add("match $output {");
    for (int i = 0; i < branches.size(); i++) {
      Branch branch = branches.get(i);
      add(branch(i, "$crate::tokio::Branch::This(#0)") + " => #1,", branch.pattern, branch.then);
    }
    String disabled = branch(branches.size(), "$crate::tokio::NoBranch::Disabled");
    if (otherwise.isPresent()) {
      add(disabled + " => #0,", otherwise.get());
    } else {
      add(disabled + " => $crate::tokio::all_disabled(),");
    }
    add("_ => $crate::tokio::no_match(), } }");
  }

  private Branch branch() {
    List<Token> pattern = c.read(parser.patterns::pattern);
    expect(TokenKind.EQ);
    List<Token> future = expr();
    Optional<List<Token>> condition = Optional.empty();
    if (c.at(TokenKind.COMMA) && c.kind(1) == TokenKind.KW_IF) {
      c.bump(2);
      condition = Optional.of(expr());
    }
    expect(TokenKind.EQ);
    expect(TokenKind.GT);
    boolean block = c.at(TokenKind.OPEN_BRACE);
    List<Token> then = block ? c.read(parser.blocks::block) : expr();
    if (!c.eat(TokenKind.COMMA) && !c.atEnd() && !block) {
      throw noRules();
    }
    return new Branch(pattern, future, condition, then);
  }

  private static final String INTO_FUTURE = "$crate::future::IntoFuture::into_future";

  private static boolean borrowsCall(List<Token> future) {
    boolean borrows = false;
    boolean calls = false;
    for (int i = 0; i < future.size(); i++) {
      borrows |= i < 2 && future.get(i).kind() == TokenKind.AND;
      calls |= i > 1 && future.get(i).kind() == TokenKind.OPEN_PAREN;
    }
    return borrows && calls;
  }

  /** Polls the branches until one is done and fits its pattern, or none is left. */
  private void polled(List<Branch> branches, boolean biased) {
    int count = branches.size();
    add("let $output = {");
    boolean extended = branches.stream().anyMatch(it -> borrowsCall(it.future()));
    if (extended) {
      // What is borrowed lives as long as the variable.
      add("let $init = (");
      branches.forEach(branch -> add("#0,", branch.future()));
      add(");");
    }
    add("let mut futures = (");
    for (int i = 0; i < count; i++) {
      // In a block of the macro's own, so that the macro is to blame where it is no future.
      String future = extended ? "$init." + i : "{ #0 }";
      add(INTO_FUTURE + "(" + future + "),", branches.get(i).future());
    }
    add("); let mut futures = &mut futures; $crate::future::poll_fn(|$cx| {");
    add(
        "if $crate::tokio_task::poll_budget_available($cx).is_pending() { return "
            + PENDING
            + "; }");
    add("let mut $pending = false;");
    add("let $start: u32 = " + (biased ? "0;" : "$crate::tokio::first_branch(" + count + ");"));
    add("let mut $i: u32 = 0; while $i < " + count + " {");
    add("let $at = ($start + $i) % " + count + "; $i += 1; match $at {");
    for (int i = 0; i < count; i++) {
      add((i < count - 1 ? i : "_") + " => { let $mask: " + mask(count) + " = 1 << " + i + ";");
      add("if $disabled & $mask == $mask { continue; } " + pinned(i));
      add("let $out = match $crate::future::Future::poll($fut, $cx) {");
      add(READY + "($out) => $out, " + PENDING + " => { $pending = true; continue; } };");
      add("$disabled |= $mask;");
      add("match &$out { #0 => {} _ => continue, }", shared(branches.get(i).pattern()));
      String done = branch(i, "$crate::tokio::Branch::This($out)");
      add("return " + READY + "(" + done + "); }");
    }
    String disabled = branch(count, "$crate::tokio::NoBranch::Disabled");
    add("} } if $pending { " + PENDING + " } else { " + READY + "(" + disabled + ") }");
    add("}).await };");
  }

  /** The pattern for a reference to what it is for: its bindings are no more than looked at. */
  private static List<Token> shared(List<Token> pattern) {
    List<Token> shared = new ArrayList<>();
    for (Token token : pattern) {
      if (token.kind() != TokenKind.KW_MUT && token.kind() != TokenKind.KW_REF) {
        shared.add(token);
      }
    }
    return shared;
  }

  // ---- #[tokio::main]

  private static final String MAIN = "tokio::main";

  /** The attribute that makes an async function the one that starts a runtime, if it has it. */
  static Optional<Attribute> main(List<Attribute> attributes) {
    return attributes.stream().filter(it -> it.path().equals(MAIN)).findFirst();
  }

  /** A function with the attribute; {@code params}: whether it takes any. */
  record Start(Cursor c, Attribute attribute, Ident name, boolean params) {

    /**
     * What {@code #[tokio::main]} makes of an async function's block. Its last statement is what
     * rustc blames where the output is of another type.
     */
    Block of(Block body, Span last, Optional<TypeRef> output) {
      String flavor = "multi_thread";
      boolean paused = false;
      List<Token> args = attribute.args();
      for (int i = 1; i + 2 < args.size(); i++) {
        if (args.get(i + 1).kind() != TokenKind.EQ) {
          continue;
        }
        String option = args.get(i).text();
        String value = args.get(i + 2).text().replace("\"", "");
        switch (option) {
          case "flavor" -> flavor = flavor(value, args.get(i + 2).span());
          case "start_paused" -> paused = value.equals("true");
          case "worker_threads", "crate", "unhandled_panic", "name" -> {}
          default ->
              error(
                  "Unknown attribute "
                      + option
                      + " is specified; expected one of: `flavor`, `worker_threads`,"
                      + " `start_paused`, `crate`, `unhandled_panic`, `name`.",
                  args.get(i).span());
        }
      }
      boolean threads = flavor.equals("multi_thread");
      if (paused && threads) {
        error(
            "The `start_paused` option requires the `current_thread` runtime flavor. Use"
                + " `#[tokio::main(flavor = \"current_thread\")]`",
            attribute.span());
      }
      if (params && name.text().equals("main")) {
        error("the main function cannot accept arguments", name.span());
      }
      Span span = attribute.span();
      Trees t = new Trees(span);
      Trees end = new Trees(last);
      Expr future = new Expr.AsyncBlock(false, body, span, span);
      TypeRef type = output.orElseGet(() -> new TypeRef.Tuple(List.of(), span));
      boolean known = !(type instanceof TypeRef.Never) && !(type instanceof TypeRef.ImplTrait);
      Block check = t.block(t.let(t.binding("$body"), future));
      if (known) {
        Statement asType =
            t.let(new Pattern.Wildcard(span), t.dynFuture(type), t.ref(t.local("$body")));
        Expr never = t.ifThen(t.bool(false), t.block(asType));
        check = t.block(check.statements().get(0), new Statement.ExprStatement(never, true, span));
      }
      Expr run =
          end.call(
              end.libraryExpr("tokio_runtime", "start"),
              end.bool(threads),
              end.libraryExpr("tokio_runtime", "WORKERS"),
              end.bool(paused),
              end.local("$body"));
      return new Block(check.statements(), Optional.of(run), body.span());
    }

    private String flavor(String value, Span span) {
      if (!FLAVORS.contains(" " + value + " ")) {
        error(
            "No such runtime flavor `"
                + value
                + "`. The runtime flavors are `current_thread`, `local`, and `multi_thread`.",
            span);
      }
      return value;
    }

    private void error(String text, Span span) {
      c.reportLater(Diagnostic.error("", text, span, ""));
    }
  }

  private static final String FLAVORS = " current_thread local multi_thread ";

  /** From the first token behind the last semicolon that others follow. */
  static Span last(List<Token> body, Span otherwise) {
    int from = 0;
    int depth = 0;
    for (int i = 0; i + 1 < body.size(); i++) {
      TokenKind kind = body.get(i).kind();
      depth += TokenGroups.isOpener(kind) ? 1 : TokenGroups.isCloser(kind) ? -1 : 0;
      from = depth == 0 && kind == TokenKind.SEMI ? i + 1 : from;
    }
    return body.isEmpty() ? otherwise : body.get(from).span().to(body.get(body.size() - 1).span());
  }
}
