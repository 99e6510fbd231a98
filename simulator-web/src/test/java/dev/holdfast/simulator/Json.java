package dev.holdfast.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON (RFC 8259) into maps, lists, strings, longs, booleans and nulls; strict, so that it
 * also checks what we write. A key that stands twice is an error.
 */
public final class Json {

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  public static Object read(String text) {
    Json json = new Json(text);
    Object value = json.value();
    json.blank();
    if (json.at < text.length()) {
      throw json.wrong();
    }
    return value;
  }

  private Object value() {
    blank();
    char c = peek();
    if (c == '{') {
      return object();
    }
    if (c == '[') {
      return array();
    }
    if (c == '"') {
      return string();
    }
    for (Map.Entry<String, Object> word : WORDS.entrySet()) {
      if (text.startsWith(word.getKey(), at)) {
        at += word.getKey().length();
        return word.getValue() == WORDS ? null : word.getValue();
      }
    }
    int start = at;
    while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (start == at) {
      throw wrong();
    }
    return Long.parseLong(text.substring(start, at));
  }

  private static final Map<String, Object> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("true", true);
    WORDS.put("false", false);
    WORDS.put("null", WORDS);
  }

  private Map<String, Object> object() {
    Map<String, Object> members = new LinkedHashMap<>();
    at++;
    blank();
    while (peek() != '}') {
      blank();
      String key = string();
      blank();
      take(':');
      if (members.put(key, value()) != null) {
        throw wrong();
      }
      blank();
      if (peek() == ',') {
        at++;
        blank();
        if (peek() == '}') {
          throw wrong();
        }
      }
    }
    at++;
    return members;
  }

  private List<Object> array() {
    List<Object> values = new ArrayList<>();
    at++;
    blank();
    while (peek() != ']') {
      values.add(value());
      blank();
      if (peek() == ',') {
        at++;
        blank();
        if (peek() == ']') {
          throw wrong();
        }
      }
    }
    at++;
    return values;
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    take('"');
    while (peek() != '"') {
      char c = text.charAt(at++);
      if (c < 0x20) {
        throw wrong();
      }
      string.append(c == '\\' ? escape() : c);
    }
    at++;
    return string.toString();
  }

  private char escape() {
    char c = peek();
    at++;
    int simple = "\"\\/bfnrt".indexOf(c);
    if (simple >= 0) {
      return "\"\\/\b\f\n\r\t".charAt(simple);
    }
    if (c != 'u' || at + 4 > text.length()) {
      throw wrong();
    }
    at += 4;
    return (char) Integer.parseInt(text.substring(at - 4, at), 16);
  }

  private void take(char c) {
    if (peek() != c) {
      throw wrong();
    }
    at++;
  }

  private char peek() {
    if (at >= text.length()) {
      throw wrong();
    }
    return text.charAt(at);
  }

  private void blank() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private IllegalArgumentException wrong() {
    return new IllegalArgumentException("not JSON at " + at + ": " + text);
  }
}
