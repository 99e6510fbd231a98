package dev.holdfast.generator;

import dev.holdfast.generator.output.Site;
import dev.holdfast.generator.problem.Problem;
import java.util.List;
import java.util.Optional;

/** What a build came to: its problems, and the site, which is there unless one is an error. */
public record Built(Optional<Site> site, List<Problem> problems) {

  public Built {
    problems = List.copyOf(problems);
    if (site.isPresent() == problems.stream().anyMatch(Problem::isError)) {
      throw new IllegalStateException("bug: a site with errors, or none without");
    }
  }
}
