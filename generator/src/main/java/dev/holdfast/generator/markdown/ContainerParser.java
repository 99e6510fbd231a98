package dev.holdfast.generator.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;

/**
 * Parses containers. A closing line closes the innermost open container, if it has as many colons
 * as that one's opening line; inside fenced code it is text.
 */
final class ContainerParser extends AbstractBlockParser {

  private final Container block;

  private ContainerParser(Container block) {
    this.block = block;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block inner) {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (block.isClosed() || block.name().isEmpty()) {
      return BlockContinue.none();
    }
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    int colons = colons(line, start);
    boolean closing =
        state.getIndent() < 4
            && colons == block.colons()
            && line.subSequence(start + colons, line.length()).isBlank();
    if (!closing || isForInner(state)) {
      return BlockContinue.atIndex(state.getIndex());
    }
    block.close();
    return BlockContinue.atIndex(state.getLineEndIndex());
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setCharsFromContent();
    removeBlankLines();
  }

  /** Whether the line belongs to something open inside this container. */
  private boolean isForInner(ParserState state) {
    List<BlockParser> active = state.getActiveBlockParsers();
    for (int i = active.indexOf(this) + 1; i < active.size(); i++) {
      if (active.get(i) instanceof FencedCodeBlockParser
          || (active.get(i) instanceof ContainerParser inner && !inner.block.isClosed())) {
        return true;
      }
    }
    return false;
  }

  private static int colons(BasedSequence line, int start) {
    int end = start;
    while (end < line.length() && line.charAt(end) == ':') {
      end++;
    }
    return end - start;
  }

  /** Starts a container at a line of three or more colons. */
  static final class Factory implements CustomBlockParserFactory {

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new Start(options);
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return null;
    }
  }

  private static final class Start extends AbstractBlockParserFactory {

    Start(DataHolder options) {
      super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int start = state.getNextNonSpaceIndex();
      int colons = colons(line, start);
      if (state.getIndent() > 3 || colons < 3) {
        return BlockStart.none();
      }
      BasedSequence opening = line.subSequence(start, line.length()).trimEnd();
      int nameStart = start + colons;
      while (nameStart < line.length() && line.charAt(nameStart) == ' ') {
        nameStart++;
      }
      int nameEnd = nameStart;
      while (nameEnd < line.length() && isNameLetter(line.charAt(nameEnd))) {
        nameEnd++;
      }
      boolean plain = nameEnd >= line.length() || " \t\r\n".indexOf(line.charAt(nameEnd)) >= 0;
      if (!plain) {
        return BlockStart.none();
      }
      String name = line.subSequence(nameStart, nameEnd).toString();
      return BlockStart.of(new ContainerParser(new Container(opening, colons, name)))
          .atIndex(line.length());
    }

    private static boolean isNameLetter(char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    }
  }
}
