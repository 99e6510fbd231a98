package dev.holdfast.generator.markdown;

import dev.holdfast.generator.course.Program;
import java.util.Optional;

/** What a chapter's html needs from the page that it stands on. */
public interface Surroundings {

  /** How the page links to a target that the author wrote; absent where it leads nowhere. */
  Optional<String> href(String target);

  /** How the page shows an image that the author named; absent where there is none. */
  Optional<Picture> picture(String target);

  /** The figure of a live program, as html; {@code caption} is html, empty if there is none. */
  String figure(Program program, String caption);

  /** A chapter by its number; absent where there is none. */
  Optional<Named> chapter(String number);

  /** A chapter's name ("chapter 33"), its title, and its address, which a draft lacks. */
  record Named(String name, String title, String address) {}

  /** An image's address and, if known, its size in pixels, so that nothing shifts. */
  record Picture(String address, int width, int height) {}
}
