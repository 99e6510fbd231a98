// Loads the simulator when a figure is first touched: by a pointer over it, a finger or the focus.
// Who only reads pays nothing for it.
(function () {
  'use strict';
  var bundle = document.currentScript.getAttribute('data-simulator');
  var started = false;
  var waiting = null;
  document.documentElement.classList.add('js');

  function load() {
    if (started || !bundle) return;
    started = true;
    var script = document.createElement('script');
    script.src = bundle;
    script.onload = replay;
    script.onerror = function () { started = false; waiting = null; idle(); };
    document.head.appendChild(script);
  }

  // A click that came before the simulator is done once it is there.
  function replay() {
    idle();
    if (waiting) waiting();
    waiting = null;
  }

  function idle() {
    [].forEach.call(document.querySelectorAll('[aria-busy]'), function (button) { button.removeAttribute('aria-busy'); });
  }

  function figure(event) {
    return event.target.closest &&
      event.target.closest('pin-sim:not([data-ready]), .refusal:not([data-ready]) button');
  }

  function touched(event) {
    if (!figure(event)) return;
    var target = event.target;
    var button = target.closest('[data-go], [data-anyway], [data-edit]');
    if (event.type === 'click' && button) {
      button.setAttribute('aria-busy', 'true');
      waiting = function () { button.click(); };
    } else if (event.type === 'input') {
      waiting = function () { target.dispatchEvent(new Event('input', { bubbles: true })); };
    }
    load();
  }

  ['pointerover', 'pointerdown', 'focusin', 'click', 'input'].forEach(function (type) {
    document.addEventListener(type, touched, { passive: true });
  });

  // Where the style cannot: the current line stands in the middle of a source that is cut short.
  function toTheLine(figure) {
    var pre = figure.querySelector('.sim-src pre');
    var line = pre && pre.querySelector('[aria-current]');
    if (line && pre.scrollHeight > pre.clientHeight) {
      pre.scrollTop = line.offsetTop - pre.offsetTop - (pre.clientHeight - line.offsetHeight) / 2;
    }
  }

  // One figure a frame, so that no frame is long.
  document.addEventListener('DOMContentLoaded', function () {
    var scrolls = window.CSS && CSS.supports('scroll-initial-target', 'nearest');
    var figures = [].slice.call(document.querySelectorAll('pin-sim'));
    function draw() {
      var next = figures.shift();
      if (!next) return;
      next.classList.add('drawn');
      if (!scrolls) toTheLine(next);
      requestAnimationFrame(draw);
    }
    requestAnimationFrame(draw);
  });
})();
