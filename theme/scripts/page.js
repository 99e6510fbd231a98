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

  // Marks the section that is being read, in "on this page" and in the bar of a narrow page. Sections
  // are observed and never measured: to measure one would lay out all before it.
  function whereAmI() {
    var name = document.querySelector(".here-now");
    var sections = [].filter.call(document.querySelectorAll("main > .step"), function (section) {
      return section.querySelector("h2[id]");
    });
    if (!sections.length || !name) return;
    var links = [].slice.call(document.querySelectorAll(".toc a, .pagebar a"));
    var bar = document.querySelector(".pagebar");
    var seen = sections.map(function () {
      return false;
    });
    var now = -1;

    function mark() {
      var first = seen.indexOf(true);
      if (first === now) return;
      now = first;
      var hash = first < 0 ? null : "#" + sections[first].querySelector("h2[id]").id;
      links.forEach(function (link) {
        if (link.getAttribute("href") === hash) {
          link.setAttribute("aria-current", "location");
          name.textContent = link.textContent;
        } else {
          link.removeAttribute("aria-current");
        }
      });
      if (!hash) name.textContent = "On this page";
    }

    // The section that crosses the line below the bars.
    var observer = new IntersectionObserver(
      function (entries) {
        entries.forEach(function (entry) {
          seen[sections.indexOf(entry.target)] = entry.isIntersecting;
        });
        mark();
      },
      { rootMargin: "-120px 0px -70% 0px" }
    );
    sections.forEach(function (section) {
      observer.observe(section);
    });
    bar.addEventListener("click", function (event) {
      if (event.target.closest("a")) bar.open = false;
    });
  }

  function copyButtons() {
    if (!navigator.clipboard) return;
    document.querySelectorAll(".code > pre, .diag > pre").forEach(function (pre) {
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

  // Levels become tabs (ARIA's tab pattern): arrows, Home and End move, the choice follows.
  // An address inside a level that is not shown shows it.
  function tabs() {
    document.querySelectorAll(".levels").forEach(function (levels, index) {
      var panels = [].filter.call(levels.children, function (child) {
        return child.classList.contains("level");
      });
      var list = document.createElement("div");
      list.className = "tabs";
      list.setAttribute("role", "tablist");
      list.setAttribute("aria-label", "How deep");
      var buttons = panels.map(function (panel, i) {
        var button = document.createElement("button");
        var id = "levels-" + (index + 1) + "-" + (i + 1);
        button.type = "button";
        button.id = id + "-tab";
        button.setAttribute("role", "tab");
        button.setAttribute("aria-controls", id);
        button.textContent = panel.querySelector(".name").textContent;
        button.addEventListener("click", function () {
          choose(i);
        });
        panel.id = id;
        panel.setAttribute("role", "tabpanel");
        panel.setAttribute("aria-labelledby", button.id);
        panel.tabIndex = 0;
        list.appendChild(button);
        return button;
      });

      function choose(chosen) {
        buttons.forEach(function (button, i) {
          button.setAttribute("aria-selected", i === chosen ? "true" : "false");
          button.tabIndex = i === chosen ? 0 : -1;
          panels[i].classList.toggle("shown", i === chosen);
        });
      }

      list.addEventListener("keydown", function (event) {
        var last = buttons.length - 1;
        var at = buttons.indexOf(document.activeElement);
        var to = { ArrowLeft: at ? at - 1 : last, ArrowRight: at < last ? at + 1 : 0, Home: 0, End: last }[event.key];
        if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        choose(to);
        buttons[to].focus();
      });

      function follow() {
        var target = location.hash.length > 1 && document.getElementById(decoded(location.hash.slice(1)));
        panels.forEach(function (panel, i) {
          if (target && panel.contains(target)) {
            choose(i);
            target.scrollIntoView();
          }
        });
      }

      levels.insertBefore(list, levels.firstChild);
      levels.classList.add("tabbed");
      choose(0);
      follow();
      addEventListener("hashchange", follow);
    });
  }

  function decoded(hash) {
    try {
      return decodeURIComponent(hash);
    } catch (malformed) {
      return hash;
    }
  }

  // Cards become a deck: one at a time, turned by its own summary, or all at once.
  function decks() {
    document.querySelectorAll(".cards").forEach(function (deck) {
      var cards = [].slice.call(deck.querySelectorAll(".card"));
      if (cards.length < 2) return;
      var bar = document.createElement("div");
      bar.className = "deck-bar";
      var at = 0;
      var all = false;

      function button(word, act) {
        var made = document.createElement("button");
        made.type = "button";
        made.className = "btn";
        made.textContent = word;
        made.addEventListener("click", act);
        bar.appendChild(made);
        return made;
      }

      function show(index) {
        at = (index + cards.length) % cards.length;
        deck.classList.toggle("deck", !all);
        cards.forEach(function (card, i) {
          if (i !== at && !all) card.open = false;
          card.classList.toggle("shown", i === at);
        });
        before.hidden = next.hidden = all;
        every.textContent = all ? "One at a time" : "Show all " + cards.length;
      }

      function go(step) {
        cards[at].open = false;
        show(at + step);
      }

      var before = button("Before", function () {
        go(-1);
      });
      var next = button("Next card", function () {
        go(1);
      });
      var every = button("", function () {
        all = !all;
        show(at);
      });
      deck.appendChild(bar);
      show(0);
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
    tabs();
    decks();
    menu();
  });
})();
