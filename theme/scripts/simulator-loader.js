// Loads the simulator when a figure is touched, or when the page has nothing else to do.
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
    script.onerror = function () { started = false; };
    document.head.appendChild(script);
  }

  // A click that came before the simulator is done once it is there.
  function replay() {
    if (waiting) waiting();
    waiting = null;
  }

  function figure(event) {
    return event.target.closest && event.target.closest('pin-sim:not([data-ready])');
  }

  function touched(event) {
    if (!figure(event)) return;
    var target = event.target;
    if (event.type === 'click' && target.closest('[data-go]')) {
      waiting = function () { target.closest('[data-go]').click(); };
    } else if (event.type === 'input') {
      waiting = function () { target.dispatchEvent(new Event('input', { bubbles: true })); };
    }
    load();
  }

  ['pointerover', 'pointerdown', 'focusin', 'click', 'input'].forEach(function (type) {
    document.addEventListener(type, touched, { passive: true });
  });

  addEventListener('load', function () {
    if (!document.querySelector('pin-sim')) return;
    if (navigator.connection && navigator.connection.saveData) return;
    if (window.requestIdleCallback) requestIdleCallback(load, { timeout: 3000 });
    else setTimeout(load, 500);
  });
})();
