package dev.holdfast.generator.markdown;

/** The three marks that stand in a chapter's text; the theme gives them their colours. */
final class Icons {

  static final String CHECK =
      "<svg class=\"icon y\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">"
          + "<path d=\"M4.5 12.5l5 5 10-11\"/></svg>";
  static final String CROSS =
      "<svg class=\"icon x\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">"
          + "<path d=\"M6 6l12 12M18 6L6 18\"/></svg>";
  static final String BUILDS_ON =
      "<svg class=\"icon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">"
          + "<path d=\"M5 4v7a5 5 0 0 0 5 5h9M15 12l4 4-4 4\"/></svg>";

  private Icons() {}
}
