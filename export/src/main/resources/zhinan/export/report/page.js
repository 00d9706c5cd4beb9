(function () {
  'use strict';
  var all = function (selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  };

  // Language: the style sheet shows and hides by the checked button; the document's language follows.
  // The entries of a list can hold no elements, so their texts are put in.
  var speak = function (tag) {
    document.documentElement.lang = tag;
    all('option[data-en]').forEach(function (option) {
      option.textContent = tag === 'en' ? option.dataset.en : option.dataset.zh;
    });
  };
  all('input[name=language]').forEach(function (button) {
    button.addEventListener('change', function () {
      speak(button.value);
    });
    // A browser that goes back keeps the button as it was left.
    if (button.checked && document.documentElement.lang !== button.value) {
      speak(button.value);
    }
  });

  all('.script-only').forEach(function (element) {
    element.hidden = false;
  });

  var print = document.getElementById('print');
  print.addEventListener('click', function () {
    window.print();
  });

  // What is folded away is opened for the printer and closed behind it.
  var closed = [];
  window.addEventListener('beforeprint', function () {
    closed = all('details:not([open])');
    closed.forEach(function (details) {
      details.open = true;
    });
  });
  window.addEventListener('afterprint', function () {
    closed.forEach(function (details) {
      details.open = false;
    });
    closed = [];
  });

  // A link into something folded opens it.
  var reveal = function () {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) {
      return;
    }
    var hidden = false;
    for (var up = target; up; up = up.parentElement) {
      if (up.tagName === 'DETAILS' && !up.open) {
        up.open = true;
        hidden = true;
      }
    }
    if (hidden) {
      target.scrollIntoView();
    }
  };
  window.addEventListener('hashchange', reveal);
  reveal();

  // Search and filters.
  var form = document.getElementById('filters');
  if (!form) {
    return;
  }
  var search = document.getElementById('search');
  var selects = all('select[data-filter]', form);
  var shown = document.getElementById('shown');
  var rows = all('.rows > tr, [data-row]');
  var words = null;
  var opened = [];
  document.getElementById('all').textContent = rows.length;
  shown.textContent = rows.length;

  var plain = function (text) {
    return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
  };

  var apply = function () {
    var asked = plain(search.value).trim().split(' ').filter(Boolean);
    var wanted = selects.filter(function (select) {
      return select.value !== '';
    });
    var active = asked.length + wanted.length > 0;
    if (asked.length && !words) {
      words = rows.map(function (row) {
        return plain(row.textContent);
      });
    }
    var count = 0;
    rows.forEach(function (row, i) {
      var fits = wanted.every(function (select) {
        return row.dataset[select.dataset.filter] === select.value;
      }) && asked.every(function (word) {
        return words[i].indexOf(word) >= 0;
      });
      row.hidden = !fits;
      count += fits ? 1 : 0;
    });
    shown.textContent = count;
    opened.forEach(function (details) {
      details.open = false;
    });
    opened = [];
    all('details.group').forEach(function (details) {
      var some = !!details.querySelector('.rows > tr:not([hidden]), [data-row]:not([hidden])');
      details.hidden = active && !some;
      if (active && some && !details.open) {
        details.open = true;
        opened.push(details);
      }
    });
  };

  var waiting = 0;
  search.addEventListener('input', function () {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 120);
  });
  selects.forEach(function (select) {
    select.addEventListener('change', apply);
  });
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    apply();
  });
  form.addEventListener('reset', function () {
    setTimeout(apply, 0);
  });
})();
