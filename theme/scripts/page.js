// The page's own script: the theme before the first paint; then what helps and is not needed.
(function () {
  "use strict";
  var root = document.documentElement;
  var KEY = "holdfast-theme";
  var WORDS = { system: "as the system", light: "light", dark: "dark" };
  var ORDER = { system: "light", light: "dark", dark: "system" };

  // What lies in storage may have been put there by anyone: only the known words count.
  function stored() {
    try {
      var value = localStorage.getItem(KEY);
      return value === "light" || value === "dark" ? value : "system";
    } catch (refused) {
      return "system";
    }
  }

  function show(theme) {
    if (theme === "system") {
      root.removeAttribute("data-theme");
    } else {
      root.setAttribute("data-theme", theme);
    }
  }

  var theme = stored();
  show(theme);
  root.classList.add("js");

  function themeSwitch() {
    var button = document.querySelector(".theme-switch");
    if (!button) return;
    function label() {
      button.setAttribute("aria-label", "Theme: " + WORDS[theme] + ". Change to " + WORDS[ORDER[theme]]);
      button.querySelector(".theme-word").textContent = "Theme: " + WORDS[theme];
    }
    button.hidden = false;
    label();
    button.addEventListener("click", function () {
      theme = ORDER[theme];
      show(theme);
      label();
      try {
        if (theme === "system") localStorage.removeItem(KEY);
        else localStorage.setItem(KEY, theme);
      } catch (refused) {
        // The choice then holds for this page.
      }
    });
    window.addEventListener("storage", function (event) {
      if (event.key === KEY) {
        theme = stored();
        show(theme);
        label();
      }
    });
  }

  // Marks the section that is being read, in "on this page" and in the bar of a narrow page.
  function whereAmI() {
    var headings = [].slice.call(document.querySelectorAll("main .step > h2[id]"));
    var name = document.querySelector(".here-now");
    if (!headings.length || !name) return;
    var links = [].slice.call(document.querySelectorAll(".toc a, .pagebar a"));
    var bar = document.querySelector(".pagebar");
    var now = null;
    var asked = false;

    function mark() {
      asked = false;
      var current = null;
      for (var i = 0; i < headings.length; i++) {
        if (headings[i].getBoundingClientRect().top > 120) break;
        current = headings[i];
      }
      if (current === now) return;
      now = current;
      links.forEach(function (link) {
        var on = current && link.getAttribute("href") === "#" + current.id;
        if (on) {
          link.setAttribute("aria-current", "location");
          name.textContent = link.textContent;
        } else {
          link.removeAttribute("aria-current");
        }
      });
      if (!current) name.textContent = "On this page";
    }

    addEventListener(
      "scroll",
      function () {
        if (!asked) {
          asked = true;
          requestAnimationFrame(mark);
        }
      },
      { passive: true }
    );
    mark();
    bar.addEventListener("click", function (event) {
      if (event.target.closest("a")) bar.open = false;
    });
  }

  function copyButtons() {
    if (!navigator.clipboard) return;
    document.querySelectorAll(".code > pre").forEach(function (pre) {
      var button = document.createElement("button");
      button.type = "button";
      button.className = "copy";
      button.textContent = "Copy";
      button.addEventListener("click", function () {
        navigator.clipboard.writeText(pre.textContent).then(
          function () {
            button.textContent = "Copied";
            button.classList.add("done");
            setTimeout(function () {
              button.textContent = "Copy";
              button.classList.remove("done");
            }, 1600);
          },
          function () {
            button.textContent = "Not allowed here";
          }
        );
      });
      pre.parentNode.appendChild(button);
    });
  }

  // The chapters' menu of a narrow page opens by its address; Escape closes it.
  function menu() {
    addEventListener("keydown", function (event) {
      if (event.key === "Escape" && location.hash === "#chapters") location.hash = "#main";
    });
  }

  document.addEventListener("DOMContentLoaded", function () {
    themeSwitch();
    whereAmI();
    copyButtons();
    menu();
  });
})();
