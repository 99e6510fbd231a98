package dev.holdfast.simulator.web;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The few things that the player asks of the page. */
final class Dom {

  private Dom() {}

  /** An element, or an event. */
  interface Node extends JSObject {}

  /** What is called for an event. */
  @JSFunctor
  interface Listener extends JSObject {
    void handle(Node event);
  }

  /** What is called when the page has time. */
  @JSFunctor
  interface Task extends JSObject {
    void run();
  }

  @JSBody(
      params = {"root", "selector"},
      script = "return Array.prototype.slice.call((root || document).querySelectorAll(selector));")
  static native Node[] all(Node root, String selector);

  @JSBody(
      params = {"root", "selector"},
      script = "return root.querySelector(selector);")
  static native Node first(Node root, String selector);

  @JSBody(
      params = {"node", "selector"},
      script = "return node.closest(selector);")
  static native Node closest(Node node, String selector);

  @JSBody(params = "event", script = "return event.target;")
  static native Node target(Node event);

  @JSBody(params = "node", script = "return node.textContent;")
  static native String text(Node node);

  @JSBody(
      params = {"node", "html"},
      script = "node.innerHTML = html;")
  static native void fill(Node node, String html);

  @JSBody(
      params = {"node", "html"},
      script = "node.insertAdjacentHTML('afterend', html);")
  static native void after(Node node, String html);

  @JSBody(
      params = {"node", "html"},
      script = "node.outerHTML = html;")
  static native void replace(Node node, String html);

  /** A copy of what the template holds, placed before it. */
  @JSBody(
      params = "template",
      script =
          "var copy = template.content.cloneNode(true).firstElementChild;"
              + "return template.parentNode.insertBefore(copy, template);")
  static native Node instance(Node template);

  @JSBody(
      params = {"node", "text"},
      script = "node.textContent = text;")
  static native void text(Node node, String text);

  @JSBody(
      params = {"node", "on"},
      script = "node.hidden = on;")
  static native void hide(Node node, boolean on);

  /** A field over a box with code, with the caret at the code's beginning. */
  @JSBody(
      params = {"box", "text", "label"},
      script =
          "var area = document.createElement('textarea');"
              + "area.value = text; area.spellcheck = false; area.wrap = 'off';"
              + "area.setAttribute('autocomplete', 'off');"
              + "area.setAttribute('autocapitalize', 'off');"
              + "area.setAttribute('aria-label', label);"
              + "box.appendChild(area);"
              + "area.setSelectionRange(0, 0); area.focus({ preventScroll: true });"
              + "return area;")
  static native Node field(Node box, String text, String label);

  @JSBody(params = "node", script = "node.remove();")
  static native void remove(Node node);

  @JSBody(params = "field", script = "return field.value;")
  static native String typed(Node field);

  @JSBody(
      params = {"field", "text"},
      script = "field.value = text;")
  static native void type(Node field, String text);

  /** As if it were typed, so that it can be undone. */
  @JSBody(
      params = {"field", "text"},
      script = "document.execCommand('insertText', false, text);")
  static native void insert(Node field, String text);

  /** The line before the caret. */
  @JSBody(
      params = "field",
      script =
          "var before = field.value.slice(0, field.selectionStart);"
              + "return before.slice(before.lastIndexOf('\\n') + 1);")
  static native String lineBeforeCaret(Node field);

  @JSBody(params = "node", script = "node.focus();")
  static native void focus(Node node);

  @JSBody(
      params = {"node", "name"},
      script = "return node.hasAttribute(name);")
  static native boolean has(Node node, String name);

  /** An absent attribute is the empty string. */
  @JSBody(
      params = {"node", "name"},
      script = "return node.getAttribute(name) || '';")
  static native String attribute(Node node, String name);

  @JSBody(
      params = {"node", "name", "value"},
      script = "node.setAttribute(name, value);")
  static native void attribute(Node node, String name, String value);

  @JSBody(
      params = {"node", "name"},
      script = "node.removeAttribute(name);")
  static native void remove(Node node, String name);

  @JSBody(
      params = {"node", "name", "on"},
      script = "if (on) node.classList.add(name); else node.classList.remove(name);")
  static native void style(Node node, String name, boolean on);

  @JSBody(params = "input", script = "return +input.value;")
  static native int value(Node input);

  @JSBody(
      params = {"input", "value"},
      script = "input.value = value;")
  static native void value(Node input, int value);

  @JSBody(
      params = {"node", "type", "listener"},
      script = "node.addEventListener(type, listener);")
  static native void listen(Node node, String type, Listener listener);

  @JSBody(params = "event", script = "event.preventDefault();")
  static native void consume(Node event);

  /** The key's name; empty where a modifier is held. */
  @JSBody(
      params = "event",
      script =
          "return event.ctrlKey || event.altKey || event.metaKey || event.shiftKey"
              + " ? '' : event.key;")
  static native String key(Node event);

  /** Scrolls a box of its own so that the line is seen; the page itself stays where it is. */
  @JSBody(
      params = {"box", "line"},
      script =
          "var b = box.getBoundingClientRect(), l = line.getBoundingClientRect();"
              + "var room = (b.height - l.height) / 3;"
              + "if (l.top < b.top) box.scrollTop -= b.top - l.top + room;"
              + "else if (l.bottom > b.bottom) box.scrollTop += l.bottom - b.bottom + room;")
  static native void reveal(Node box, Node line);

  /** Does a part of some work; false when there is nothing left to do. */
  @JSFunctor
  interface Part extends JSObject {
    boolean advance();
  }

  /**
   * Does work in slices, between which the page answers. An urgent slice takes up to eight
   * milliseconds; otherwise as long as the page has nothing else to do.
   */
  @JSBody(
      params = {"urgent", "part", "done"},
      script =
          "var channel = urgent ? new MessageChannel() : null;"
              + "function until(late) {"
              + "  for (;;) { if (!part()) { done(); return; } if (late()) { next(); return; } } }"
              + "function slice() {"
              + "  var end = performance.now() + 8;"
              + "  until(function () { return performance.now() >= end; }); }"
              + "function spare(deadline) {"
              + "  until(function () { return deadline.timeRemaining() < 2; }); }"
              + "function next() {"
              + "  if (channel) channel.port2.postMessage(0);"
              + "  else if (window.requestIdleCallback) requestIdleCallback(spare);"
              + "  else setTimeout(slice, 30); }"
              + "if (channel) channel.port1.onmessage = slice;"
              + "next();")
  static native void slices(boolean urgent, Part part, Task done);

  /** Once, when the element comes near to what the reader sees. */
  @JSBody(
      params = {"node", "task"},
      script =
          "if (!window.IntersectionObserver) return;"
              + "var watch = new IntersectionObserver(function (entries) {"
              + "  if (!entries.some(function (e) { return e.isIntersecting; })) return;"
              + "  watch.disconnect(); task(); });"
              + "watch.observe(node);")
  static native void whenSeen(Node node, Task task);
}
