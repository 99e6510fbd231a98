package dev.holdfast.generator.page;

import dev.holdfast.generator.check.LinkTargets;
import dev.holdfast.generator.check.ProgramRunner;
import dev.holdfast.generator.course.Chapter;
import dev.holdfast.generator.course.ChapterNumber;
import dev.holdfast.generator.course.Course;
import dev.holdfast.generator.course.Entry;
import dev.holdfast.generator.course.FrontMatter;
import dev.holdfast.generator.course.Part;
import dev.holdfast.generator.course.Paths;
import dev.holdfast.generator.course.Program;
import dev.holdfast.generator.course.Section;
import dev.holdfast.generator.course.Settings;
import dev.holdfast.generator.course.SourceText;
import dev.holdfast.generator.markdown.Body;
import dev.holdfast.generator.markdown.ChapterText;
import dev.holdfast.generator.markdown.HtmlWriter;
import dev.holdfast.generator.markdown.Markdown;
import dev.holdfast.generator.output.Site;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Makes the site of a checked course: every page, every file that a page names. */
public final class Pages {

  /** The longest side column, in entries. */
  private static final int MOST = 60;

  private static final Pattern STEP = Pattern.compile("(Step \\d+)[:.] (.*)");

  private final Course course;
  private final Settings settings;
  private final LinkTargets targets;
  private final Templates templates;
  private final Figures figures;
  private final Assets assets = new Assets();
  private final Map<String, byte[]> pages = new ConcurrentSkipListMap<>();
  private final Map<String, PageModel.Prerequisite> numbers = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final String style;
  private final String figureStyle;
  private final String script;
  private final String loader;
  private final String icon;
  private final Optional<String> bundle;

  private Pages(
      Course course,
      LinkTargets targets,
      Map<Program, ProgramRunner.Run> runs,
      Theme theme,
      Bundle bundle) {
    this.course = course;
    this.settings = course.settings();
    this.targets = targets;
    this.templates = new Templates(theme);
    this.figures = new Figures(templates, runs);
    StringBuilder css = new StringBuilder();
    for (String path : Theme.STYLES) {
      css.append(theme.text(path)).append('\n');
    }
    this.style = assets.add("assets", "holdfast.css", bytes(Minified.style(css.toString())));
    css.append(theme.text(Theme.FIGURE_STYLE));
    this.figureStyle = assets.add("assets", "figures.css", bytes(Minified.style(css.toString())));
    this.script = script(theme, "page.js", Theme.PAGE_SCRIPT);
    this.loader = script(theme, "simulator-loader.js", Theme.LOADER_SCRIPT);
    this.icon = assets.add("assets", "holdfast.svg", theme.bytes(Theme.ICON));
    this.bundle = bundle.main().map(main -> add(bundle, main));
    number();
  }

  /**
   * The whole site; {@code texts} are its chapters in order, {@code front} the front page's text.
   */
  public static Site write(
      Course course,
      Optional<ChapterText> front,
      List<ChapterText> texts,
      LinkTargets targets,
      Map<Program, ProgramRunner.Run> runs,
      Theme theme,
      Bundle bundle) {
    return new Pages(course, targets, runs, theme, bundle).site(front, texts);
  }

  private Site site(Optional<ChapterText> front, List<ChapterText> texts) {
    IntStream.range(0, texts.size())
        .parallel()
        .forEach(i -> chapter(texts.get(i), at(texts, i - 1), at(texts, i + 1)));
    front(front);
    missing();
    Map<String, byte[]> files = new TreeMap<>(assets.files());
    files.putAll(pages);
    // GitHub Pages then serves every file as it is.
    files.put(".nojekyll", new byte[0]);
    return Site.of(files);
  }

  private static Optional<Chapter> at(List<ChapterText> texts, int index) {
    boolean there = index >= 0 && index < texts.size();
    return there ? Optional.of(texts.get(index).chapter()) : Optional.empty();
  }

  private void chapter(ChapterText text, Optional<Chapter> before, Optional<Chapter> next) {
    Chapter chapter = text.chapter();
    PageSurroundings surroundings = surroundings(chapter);
    Body body = HtmlWriter.write(text, surroundings);
    FrontMatter front = chapter.front();
    List<PageModel.Prerequisite> prerequisites = new ArrayList<>();
    for (FrontMatter.Prerequisite prerequisite : front.prerequisites()) {
      prerequisites.add(at(chapter.page(), numbers.get(prerequisite.number().toString())));
    }
    List<String> outcomes = new ArrayList<>();
    for (SourceText outcome : front.outcomes()) {
      outcomes.add(Markdown.inline(outcome, surroundings));
    }
    boolean presents = !front.outcomes().isEmpty() || !prerequisites.isEmpty();
    PageModel.ChapterView view =
        new PageModel.ChapterView(
            number(chapter),
            body.title().isEmpty() ? escaped(chapter.title()) : body.title(),
            body.lede(),
            body.text(),
            presents,
            prerequisites,
            text.minutes(),
            front.exerciseMinutes().orElse(0),
            settings.edition(),
            outcomes,
            headings(text),
            turn(chapter.page(), before),
            turn(chapter.page(), next));
    String title = number(chapter).isEmpty() ? "" : number(chapter) + ". ";
    title += words(text).orElse(chapter.title()) + " | " + settings.title();
    String description = front.description().orElse(settings.description());
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("page", shell(chapter.page(), title, description, surroundings.drawn() > 0));
    values.put("chapter", view);
    values.put("part", part(chapter));
    page(chapter.page(), "chapter", values);
  }

  private void front(Optional<ChapterText> text) {
    String path = "index.html";
    Chapter chapter =
        text.map(ChapterText::chapter)
            .orElseGet(
                () ->
                    new Chapter(
                        Optional.empty(),
                        settings.title(),
                        0,
                        "index.md",
                        path,
                        FrontMatter.NONE,
                        SourceText.of(course.files().shown("index.md"), "")));
    PageSurroundings surroundings = surroundings(chapter);
    Body body = text.map(t -> HtmlWriter.write(t, surroundings)).orElse(new Body("", "", ""));
    String title = settings.title();
    title += settings.subtitle().isEmpty() ? "" : ": " + settings.subtitle();
    String description = chapter.front().description().orElse(settings.description());
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("page", shell(path, title, description, surroundings.drawn() > 0));
    values.put("titleHtml", body.title().isEmpty() ? escaped(settings.title()) : body.title());
    values.put("ledeHtml", body.lede().isEmpty() ? escaped(settings.description()) : body.lede());
    values.put("bodyHtml", body.text());
    values.put("parts", parts(path));
    values.put(
        "first",
        turn(
            path,
            course.chapters().isEmpty()
                ? Optional.empty()
                : Optional.of(course.chapters().get(0))));
    page(path, "front", values);
  }

  /**
   * Servers show this page at any address, so its own start at the site's root, if that is known.
   */
  private void missing() {
    String path = "404.html";
    String title = "No such page | " + settings.title();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("page", shell(path, title, "There is no such page.", false));
    values.put("parts", parts(path));
    page(path, "missing", values);
  }

  private void page(String path, String template, Map<String, Object> values) {
    pages.put(path, bytes(templates.render(template, values)));
  }

  private PageModel.Shell shell(
      String path, String title, String description, boolean drawsFigures) {
    String canonical =
        settings
            .baseUrl()
            .filter(base -> !path.equals("404.html"))
            .map(base -> base + (path.equals("index.html") ? "" : Paths.encoded(path)))
            .orElse("");
    return new PageModel.Shell(
        settings.language(),
        settings.title(),
        settings.subtitle(),
        title,
        description,
        canonical,
        to(path, "index.html"),
        to(path, drawsFigures ? figureStyle : style),
        to(path, script),
        to(path, loader),
        bundle.map(main -> to(path, main)).orElse(""),
        to(path, icon),
        drawsFigures);
  }

  private PageSurroundings surroundings(Chapter chapter) {
    return new PageSurroundings(chapter, targets, course.files(), assets, figures, numbers);
  }

  /**
   * The part of a chapter for its side column. Of a very long part only the chapters around it, so
   * that the site grows with the number of its pages and not with its square.
   */
  private PageModel.PartView part(Chapter chapter) {
    Place place = places.get(chapter.page());
    List<Entry> entries = place.part().entries();
    int from = Math.max(0, Math.min(place.index() - MOST / 2, entries.size() - MOST));
    int to = Math.min(entries.size(), from + MOST);
    return view(place.part(), entries.subList(from, to), chapter.page());
  }

  /** Where a chapter stands: its part, and its index among the part's entries. */
  private record Place(Part part, int index) {}

  private List<PageModel.PartView> parts(String page) {
    List<PageModel.PartView> views = new ArrayList<>();
    for (Part part : course.parts()) {
      views.add(view(part, part.entries(), page));
    }
    return views;
  }

  private PageModel.PartView view(Part part, List<Entry> shown, String page) {
    List<PageModel.EntryView> entries = new ArrayList<>();
    for (Entry entry : shown) {
      entries.add(
          switch (entry) {
            case Entry.Written written -> {
              Chapter chapter = written.chapter();
              yield new PageModel.EntryView(
                  number(chapter),
                  chapter.title(),
                  to(page, chapter.page()),
                  chapter.depth(),
                  chapter.page().equals(page),
                  false);
            }
            case Entry.Draft draft ->
                new PageModel.EntryView(
                    draft.number().map(ChapterNumber::toString).orElse(""),
                    draft.title(),
                    "",
                    draft.depth(),
                    false,
                    false);
            case Entry.Separator separator -> new PageModel.EntryView("", "", "", 0, false, true);
          });
    }
    return new PageModel.PartView(part.name(), part.subject(), entries);
  }

  private static List<PageModel.Heading> headings(ChapterText text) {
    List<PageModel.Heading> headings = new ArrayList<>();
    for (Section section : text.sections()) {
      if (section.level() == 2) {
        Matcher step = STEP.matcher(section.words());
        boolean numbered = step.matches();
        headings.add(
            new PageModel.Heading(
                section.id(),
                numbered ? step.group(1) : "",
                numbered ? step.group(2) : section.words()));
      }
    }
    return headings;
  }

  /** The words of the chapter's own title. */
  private static Optional<String> words(ChapterText text) {
    return text.sections().stream()
        .filter(section -> section.level() == 1)
        .map(Section::words)
        .findFirst();
  }

  /** Puts down every chapter's place and number, the numbers of drafts, too. */
  private void number() {
    for (Part part : course.parts()) {
      for (int i = 0; i < part.entries().size(); i++) {
        switch (part.entries().get(i)) {
          case Entry.Written written -> {
            Chapter chapter = written.chapter();
            places.put(chapter.page(), new Place(part, i));
            number(chapter.number(), chapter.title(), chapter.page());
          }
          case Entry.Draft draft -> number(draft.number(), draft.title(), "");
          case Entry.Separator separator -> {}
        }
      }
    }
  }

  private void number(Optional<ChapterNumber> number, String title, String page) {
    number.ifPresent(
        n -> numbers.put(n.toString(), new PageModel.Prerequisite(n.toString(), title, page)));
  }

  private PageModel.Prerequisite at(String page, PageModel.Prerequisite prerequisite) {
    String address = prerequisite.address().isEmpty() ? "" : to(page, prerequisite.address());
    return new PageModel.Prerequisite(prerequisite.number(), prerequisite.title(), address);
  }

  private PageModel.Turn turn(String page, Optional<Chapter> chapter) {
    return chapter
        .map(c -> new PageModel.Turn(number(c), c.title(), to(page, c.page())))
        .orElse(new PageModel.Turn("", "", ""));
  }

  private static String number(Chapter chapter) {
    return chapter.number().map(ChapterNumber::toString).orElse("");
  }

  private String to(String page, String target) {
    if (page.equals("404.html") && settings.baseUrl().isPresent()) {
      return root(settings) + Paths.encoded(target);
    }
    return Paths.encoded(Paths.relative(page, target));
  }

  /** The path of the site's root on its server; empty where it is not known. */
  public static String root(Settings settings) {
    return settings.baseUrl().map(base -> URI.create(base).getRawPath()).orElse("");
  }

  private String script(Theme theme, String name, String path) {
    return assets.add("assets", name, bytes(Minified.script(theme.text(path))));
  }

  private String add(Bundle bundle, String main) {
    String path = assets.add("assets/simulator", main, bundle.files().get(main));
    bundle
        .files()
        .forEach(
            (name, bytes) -> {
              if (!name.equals(main)) {
                assets.addAs("assets/simulator/" + name, bytes);
              }
            });
    return path;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
