package dev.holdfast.simulator.syntax;

/**
 * The kind of a token. Punctuation is one character a token; {@link Token#joint} tells what is
 * glued. A keyword is one of edition 2024, strict or reserved; weak ones ({@code union}, {@code
 * raw}, {@code macro_rules}) are identifiers.
 */
public enum TokenKind {
  WHITESPACE(""),
  LINE_COMMENT(""),
  BLOCK_COMMENT(""),
  /** A comment that documents: {@code ///}, {@code //!}, {@code /**}, {@code /*!}. */
  DOC_COMMENT(""),
  SHEBANG(""),

  IDENT(""),
  /** {@code r#name}. */
  RAW_IDENT(""),
  /** {@code 'a} or {@code 'r#a}. */
  LIFETIME(""),
  INT(""),
  FLOAT(""),
  CHAR(""),
  BYTE(""),
  STR(""),
  RAW_STR(""),
  BYTE_STR(""),
  RAW_BYTE_STR(""),
  C_STR(""),
  RAW_C_STR(""),

  OPEN_PAREN("("),
  CLOSE_PAREN(")"),
  OPEN_BRACKET("["),
  CLOSE_BRACKET("]"),
  OPEN_BRACE("{"),
  CLOSE_BRACE("}"),
  SEMI(";"),
  COMMA(","),
  DOT("."),
  AT("@"),
  POUND("#"),
  TILDE("~"),
  QUESTION("?"),
  COLON(":"),
  DOLLAR("$"),
  EQ("="),
  BANG("!"),
  LT("<"),
  GT(">"),
  MINUS("-"),
  AND("&"),
  OR("|"),
  PLUS("+"),
  STAR("*"),
  SLASH("/"),
  CARET("^"),
  PERCENT("%"),
  UNDERSCORE("_"),

  KW_ABSTRACT("abstract"),
  KW_AS("as"),
  KW_ASYNC("async"),
  KW_AWAIT("await"),
  KW_BECOME("become"),
  KW_BOX("box"),
  KW_BREAK("break"),
  KW_CONST("const"),
  KW_CONTINUE("continue"),
  KW_CRATE("crate"),
  KW_DO("do"),
  KW_DYN("dyn"),
  KW_ELSE("else"),
  KW_ENUM("enum"),
  KW_EXTERN("extern"),
  KW_FALSE("false"),
  KW_FINAL("final"),
  KW_FN("fn"),
  KW_FOR("for"),
  KW_GEN("gen"),
  KW_IF("if"),
  KW_IMPL("impl"),
  KW_IN("in"),
  KW_LET("let"),
  KW_LOOP("loop"),
  KW_MACRO("macro"),
  KW_MATCH("match"),
  KW_MOD("mod"),
  KW_MOVE("move"),
  KW_MUT("mut"),
  KW_OVERRIDE("override"),
  KW_PRIV("priv"),
  KW_PUB("pub"),
  KW_REF("ref"),
  KW_RETURN("return"),
  KW_SELF("self"),
  KW_SELF_TYPE("Self"),
  KW_STATIC("static"),
  KW_STRUCT("struct"),
  KW_SUPER("super"),
  KW_TRAIT("trait"),
  KW_TRUE("true"),
  KW_TRY("try"),
  KW_TYPE("type"),
  KW_TYPEOF("typeof"),
  KW_UNSAFE("unsafe"),
  KW_UNSIZED("unsized"),
  KW_USE("use"),
  KW_VIRTUAL("virtual"),
  KW_WHERE("where"),
  KW_WHILE("while"),
  KW_YIELD("yield"),

  /** No token of Rust: an unknown character, or a literal or comment that does not end. */
  ERROR(""),
  /** The end of a text or of a delimited group; the lexer yields none. */
  END("");

  private final String text;

  TokenKind(String text) {
    this.text = text;
  }

  /** The one text that tokens of this kind have; empty where it varies. */
  public String text() {
    return text;
  }

  public boolean isTrivia() {
    return ordinal() <= SHEBANG.ordinal();
  }

  public boolean isKeyword() {
    return ordinal() >= KW_ABSTRACT.ordinal() && ordinal() <= KW_YIELD.ordinal();
  }

  public boolean isLiteral() {
    return ordinal() >= INT.ordinal() && ordinal() <= RAW_C_STR.ordinal();
  }

  public boolean isPunctuation() {
    return ordinal() >= OPEN_PAREN.ordinal() && ordinal() <= UNDERSCORE.ordinal();
  }
}
