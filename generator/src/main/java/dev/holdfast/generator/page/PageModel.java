package dev.holdfast.generator.page;

import java.util.List;

/** What the templates are given: plain values, all decisions made. Names of html hold html. */
final class PageModel {

  private PageModel() {}

  /** What every page has; addresses are those of the page that it is for. */
  record Shell(
      String language,
      String site,
      String subtitle,
      String title,
      String description,
      String canonical,
      String home,
      String style,
      String script,
      String loader,
      String bundle,
      String icon,
      boolean drawsFigures) {}

  /** A part of the course in the side column or on the front page. */
  record PartView(String name, String subject, List<EntryView> entries) {}

  /**
   * A line of it: a chapter ({@code address} is filled), a draft, or a rule between chapters.
   *
   * @param depth 0 at the top
   */
  record EntryView(
      String number, String title, String address, int depth, boolean current, boolean rule) {}

  /** A heading of "on this page". */
  record Heading(String id, String step, String words) {}

  /** A chapter before or after; both texts are empty where there is none. */
  record Turn(String number, String title, String address) {}

  /** A chapter that should be known first; a draft has no address. */
  record Prerequisite(String number, String title, String address) {}

  /** A chapter's page. */
  record ChapterView(
      String number,
      String titleHtml,
      String ledeHtml,
      String bodyHtml,
      boolean presents,
      List<Prerequisite> prerequisites,
      int readMinutes,
      int exerciseMinutes,
      String edition,
      List<String> outcomesHtml,
      List<Heading> headings,
      Turn before,
      Turn next) {}

  /** A line of a figure's source. */
  record SourceLine(int number, String html, String mark) {}
}
