package dev.holdfast.generator.page;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.MemoryLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** The theme's templates: a name and values in, html out. The only class that knows Pebble. */
final class Templates {

  private final PebbleEngine engine;

  Templates(Theme theme) {
    MemoryLoader loader = new MemoryLoader();
    for (String path : Theme.TEMPLATES) {
      String name = path.substring("templates/".length(), path.length() - ".peb".length());
      loader.addTemplate(name, theme.text(path));
    }
    this.engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .autoEscaping(true)
            .strictVariables(true)
            .newLineTrimming(false)
            .defaultLocale(Locale.ROOT)
            .build();
  }

  String render(String name, Map<String, Object> values) {
    PebbleTemplate template = engine.getTemplate(name);
    StringWriter out = new StringWriter();
    try {
      template.evaluate(out, values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
