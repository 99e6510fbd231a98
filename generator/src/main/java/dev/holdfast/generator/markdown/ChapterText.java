package dev.holdfast.generator.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.holdfast.generator.course.Chapter;
import dev.holdfast.generator.course.Listing;
import dev.holdfast.generator.course.Program;
import dev.holdfast.generator.course.Section;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A chapter's markdown, parsed and examined: what is to be known of it before any page is written.
 * Its tree stays inside this package.
 */
public final class ChapterText {

  private final Chapter chapter;
  private final Document tree;
  private final Map<Node, Section> headings;
  private final Map<Node, Program> figures;
  private final List<Section> sections;
  private final List<Link> links;
  private final List<Program> programs;
  private final List<Listing> listings;
  private final Set<String> ids;
  private final int words;
  private final int codeLines;

  ChapterText(Chapter chapter, Document tree, Examination examination) {
    this.chapter = chapter;
    this.tree = tree;
    this.headings = examination.headings();
    this.figures = examination.figures();
    this.sections = List.copyOf(examination.sections());
    this.links = List.copyOf(examination.links());
    this.programs = List.copyOf(examination.programs());
    this.listings = List.copyOf(examination.listings());
    this.ids = Set.copyOf(examination.ids());
    this.words = examination.words();
    this.codeLines = examination.codeLines();
  }

  public Chapter chapter() {
    return chapter;
  }

  /** All headings in order, the chapter's title among them. */
  public List<Section> sections() {
    return sections;
  }

  /** Every link and image in order. */
  public List<Link> links() {
    return links;
  }

  /** The programs that live in the simulator, in order. */
  public List<Program> programs() {
    return programs;
  }

  /** The Rust programs that are shown as text, in order. */
  public List<Listing> listings() {
    return listings;
  }

  /** Every id that the chapter's text puts on its page. */
  public Set<String> ids() {
    return ids;
  }

  /** The words of the prose. */
  public int words() {
    return words;
  }

  /** The lines of code that are not blank. */
  public int codeLines() {
    return codeLines;
  }

  /**
   * Minutes to read it: 238 words of prose a minute (Brysbaert 2019, the mean for English
   * non-fiction), and three seconds for a line of code. Rounded to whole minutes, and to five from
   * ten on; at least 1.
   */
  public int minutes() {
    int seconds = words * 60 / 238 + codeLines * 3;
    int minutes = Math.max(1, (seconds + 30) / 60);
    return minutes < 10 ? minutes : (minutes + 2) / 5 * 5;
  }

  Document tree() {
    return tree;
  }

  Map<Node, Section> headings() {
    return headings;
  }

  Map<Node, Program> figures() {
    return figures;
  }
}
