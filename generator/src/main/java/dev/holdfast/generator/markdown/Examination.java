package dev.holdfast.generator.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.holdfast.generator.course.Chapter;
import dev.holdfast.generator.course.CourseFiles;
import dev.holdfast.generator.course.Listing;
import dev.holdfast.generator.course.Paths;
import dev.holdfast.generator.course.Program;
import dev.holdfast.generator.course.Section;
import dev.holdfast.generator.course.SourceText;
import dev.holdfast.generator.problem.Problem;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One walk through a chapter's tree that finds its sections, links and programs, and reports what
 * an author must not write.
 */
final class Examination {

  private final Chapter chapter;
  private final SourceText source;
  private final CourseFiles files;
  private final List<Problem> problems;
  private final HeadingIds headingIds = new HeadingIds();
  private final Map<Node, Section> headings = new IdentityHashMap<>();
  private final Map<Node, Program> figures = new IdentityHashMap<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Program> programs = new ArrayList<>();
  private final List<Listing> listings = new ArrayList<>();
  private final Set<String> ids = new LinkedHashSet<>();
  private final HtmlCheck html;
  private int words;
  private int codeLines;

  private Examination(Chapter chapter, CourseFiles files, List<Problem> problems) {
    this.chapter = chapter;
    this.source = chapter.text();
    this.files = files;
    this.problems = problems;
    this.html = new HtmlCheck(source, headingIds, links, ids, problems);
  }

  static Examination of(Chapter chapter, Document tree, CourseFiles files, List<Problem> problems) {
    Examination examination = new Examination(chapter, files, problems);
    examination.ownIds(tree);
    examination.children(tree, "");
    examination.html.unclosed();
    return examination;
  }

  Map<Node, Section> headings() {
    return headings;
  }

  Map<Node, Program> figures() {
    return figures;
  }

  List<Section> sections() {
    return sections;
  }

  List<Link> links() {
    return links;
  }

  List<Program> programs() {
    return programs;
  }

  List<Listing> listings() {
    return listings;
  }

  Set<String> ids() {
    return ids;
  }

  int words() {
    return words;
  }

  int codeLines() {
    return codeLines;
  }

  /** Ids that the author gave come first, so that made ones make way for them. */
  private void ownIds(Node node) {
    for (Node child : node.getChildren()) {
      if (child instanceof Heading heading) {
        HeadingText text = HeadingText.of(heading);
        if (!text.id().isEmpty() && !headingIds.take(text.id())) {
          problems.add(
              source
                  .error(text.cut(), heading.getEndOffset(), "the id `" + text.id() + "` is taken")
                  .help("an id stands once on a page; give this heading another one"));
        }
      } else if (child instanceof Block) {
        ownIds(child);
      }
    }
  }

  private void children(Node node, String container) {
    for (Node child : node.getChildren()) {
      examine(child, container);
    }
  }

  private void examine(Node node, String container) {
    switch (node) {
      case Heading heading -> heading(heading);
      case Container block -> container(block, container);
      case FencedCodeBlock fence -> fence(fence, container);
      case TableBlock table -> {
        ContainerCheck.longRows(table, container, source, problems);
        children(table, container);
      }
      case IndentedCodeBlock code -> countCode(code.getContentChars().toString());
      case Text text -> words += Words.count(text.getChars());
      case Code code -> words += Words.count(code.getText());
      case HtmlInline inline -> words += html.examine(inline.getChars());
      case HtmlBlock block -> words += html.examine(block.getChars());
      case com.vladsch.flexmark.ast.Link link -> {
        link(Link.Kind.PAGE, link.getUrl(), link.getUrl().unescape());
        children(node, container);
      }
      case Image image -> link(Link.Kind.IMAGE, image.getUrl(), image.getUrl().unescape());
      case LinkRef link -> reference(Link.Kind.PAGE, link, container);
      case ImageRef image -> reference(Link.Kind.IMAGE, image, container);
      case AutoLink link -> link(Link.Kind.PAGE, link.getText(), link.getText().toString());
      default -> children(node, container);
    }
  }

  private void heading(Heading heading) {
    HeadingText text = HeadingText.of(heading);
    String id = text.id().isEmpty() ? headingIds.make(text.words()) : text.id();
    Section section = new Section(heading.getLevel(), id, text.words(), heading.getStartOffset());
    HeadingText.checkBraces(heading, source, problems);
    headings.put(heading, section);
    sections.add(section);
    ids.add(id);
    children(heading, "");
  }

  private void container(Container block, String outer) {
    BasedSequence opening = block.opening();
    int start = opening.getStartOffset();
    int end = opening.getEndOffset();
    if (block.name().isEmpty()) {
      problems.add(
          source
              .error(start, end, "this line closes no container")
              .help("a container is opened by :::name, and closed by as many colons"));
      return;
    }
    if (!block.isClosed()) {
      problems.add(
          source
              .error(start, end, "this container is not closed")
              .help("close it with a line of " + ":".repeat(block.colons())));
    }
    int nameStart = source.text().indexOf(block.name(), start);
    int nameEnd = nameStart + block.name().length();
    Optional<ContainerKind> known = ContainerKind.of(block.name());
    if (known.isEmpty()) {
      Problem problem =
          source.error(nameStart, nameEnd, "unknown container `" + block.name() + "`");
      problems.add(
          problem.help(
              ContainerKind.near(block.name())
                  .map(near -> "did you mean `" + near + "`?")
                  .orElseGet(ContainerKind::all)));
      children(block, block.name());
      return;
    }
    ContainerKind kind = known.get();
    Attributes attributes = Attributes.read(source, nameEnd, end, problems);
    ContainerCheck.check(kind, attributes, nameStart, nameEnd, outer, source, problems);
    if (kind == ContainerKind.SIM) {
      attributes.find("file").ifPresent(file -> fileProgram(block, attributes, file));
    }
    if (kind == ContainerKind.HOOK) {
      link(Link.Kind.IMAGE, attributes, "image");
    }
    if (kind == ContainerKind.BUILDS_ON) {
      link(Link.Kind.CHAPTER, attributes, "chapter");
    }
    ContainerCheck.content(kind, block, nameStart, nameEnd, source, problems);
    children(block, kind.word());
  }

  private void fileProgram(Container block, Attributes attributes, Attributes.Attribute file) {
    String path = file.value().orElse("");
    int start = file.valueStart();
    Optional<SourceText> text = Paths.resolve(chapter.folder(), path).flatMap(files::text);
    if (text.isEmpty()) {
      problems.add(
          source
              .error(start, start + path.length(), "there is no file `" + path + "`")
              .help("the path starts at the chapter's folder"));
      return;
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    program(block, name, text.get(), attributes, start, path.length());
  }

  private void program(
      Node node, String name, SourceText text, Attributes attributes, int start, int length) {
    Program program =
        new Program(
            name,
            text,
            attributes.value("title").orElse(name),
            ProgramAttributes.frame(attributes, source, problems),
            ProgramAttributes.expect(attributes, source, problems),
            source,
            start,
            length);
    figures.put(node, program);
    programs.add(program);
  }

  private void fence(FencedCodeBlock block, String container) {
    Fence fence = Fence.read(block, source, problems);
    fence.check(source, problems);
    SourceText code = Fence.code(block, source);
    countCode(code.text());
    if (block.getClosingMarker().isEmpty()) {
      problems.add(
          source
              .error(
                  block.getOpeningMarker().getStartOffset(),
                  block.getOpeningMarker().getEndOffset(),
                  "this fence is not closed")
              .help("close it with a line of " + block.getOpeningMarker()));
    }
    if (fence.isSim()) {
      int start = block.getOpeningMarker().getStartOffset();
      int end = Math.max(start + 1, block.getInfo().getEndOffset());
      String name = "program-" + (programs.size() + 1) + ".rs";
      program(block, name, code, fence.attributes(), start, end - start);
    } else if (fence.language().equals("rust")) {
      listings.add(fence.listing(block, code, container.equals("refused"), source));
    }
  }

  private void reference(Link.Kind kind, RefNode node, String container) {
    Reference reference = node.getReferenceNode(node.getDocument());
    if (reference != null) {
      link(kind, reference.getUrl(), reference.getUrl().unescape());
    }
    if (kind == Link.Kind.PAGE || reference == null) {
      children(node, container);
    }
  }

  private void link(Link.Kind kind, BasedSequence place, String target) {
    int start = place.getStartOffset();
    links.add(new Link(kind, target, start, Math.max(start + 1, place.getEndOffset())));
  }

  private void link(Link.Kind kind, Attributes attributes, String name) {
    Optional<Attributes.Attribute> named = attributes.find(name);
    String value = attributes.value(name).orElse("");
    if (named.isPresent() && !value.isEmpty()) {
      int start = named.get().valueStart();
      links.add(new Link(kind, value, start, start + value.length()));
    }
  }

  private void countCode(String code) {
    for (String line : code.split("\n")) {
      codeLines += line.isBlank() ? 0 : 1;
    }
  }
}
