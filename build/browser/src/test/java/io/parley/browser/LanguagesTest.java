package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

@InTheBrowser
class LanguagesTest {

  /// Words that are the same in both.
  private static final Set<String> SHARED = Set.of("Parley", "no", "case.yaml");

  @Test
  void theBrowsersLanguageIsTheFirst(Visits visits) {
    var visitor = visits.visitor(options -> options.setLocale("es-MX")).arrive();
    assertThat(visitor.page().locator("html")).hasAttribute("lang", "es");
  }

  @Test
  void theLanguageChangesAtOnceAndStays(Visitor visitor) {
    visitor.openSample().button("Español").click();
    assertThat(visitor.page().locator("html")).hasAttribute("lang", "es");
    assertThat(visitor.tabs().nth(1)).hasText("Preferencias");
    visitor.page().reload();
    assertThat(visitor.tabs().nth(1)).hasText("Preferencias");
  }

  @Test
  void noTextOfTheWorkbenchIsTheSameInBothLanguages(Visits visits) {
    var english = texts(visits.visitor());
    var spanish = texts(visits.visitor(options -> options.setLocale("es-MX")));
    var screens = List.copyOf(english.keySet());
    var same = new ArrayList<String>();
    for (var screen : screens) {
      var both = new TreeSet<>(english.get(screen));
      both.retainAll(spanish.getOrDefault(screen, Set.of()));
      both.removeAll(SHARED);
      both.forEach(text -> same.add("screen " + screen + ": " + text));
    }
    assertThat(same).isEmpty();
  }

  /// The workbench's own texts by the number of the screen: what the case itself says is left out,
  /// and so are outcomes by the options taken in them.
  private static Map<Integer, Set<String>> texts(Visitor visitor) {
    var texts = new HashMap<Integer, Set<String>>();
    EveryScreen.of(
        visitor,
        name -> texts.put(texts.size(), Set.copyOf(EveryScreen.found(visitor, OWN_TEXTS))));
    return texts;
  }

  private static final String OWN_TEXTS =
      """
      async () => {
        const id = /case\\/([^/?]*)/.exec(location.hash)?.[1];
        const said = await (await fetch(id ? `/api/cases/${id}` : '/api/gallery')).json();
        const mine = await (await fetch(id ? `/api/cases/${id}/revisions` : '/api/cases')).json();
        const strings = [];
        const collect = it => {
          if (typeof it === 'string') strings.push(it);
          else if (Array.isArray(it)) it.forEach(collect);
          else if (it) Object.entries(it).forEach(([key, value]) => { strings.push(key); collect(value); });
        };
        collect(said); collect(mine);
        if (id) {
          const answer = await (await fetch(`/api/cases/${id}/answer`)).text();
          for (const it of answer.matchAll(/"(?:words|label|name)":"([^"]*)"/g)) strings.push(it[1]);
        }
        const content = strings.join('\\n').toLowerCase();
        const texts = [];
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walk.nextNode()) {
          const parent = walk.currentNode.parentElement;
          if (parent.checkVisibility() && !parent.closest('kbd, .code, article p, .foot p, .unseen[role=status], [lang]:not(html, main)')) texts.push(walk.currentNode.data);
        }
        for (const it of document.querySelectorAll('body *'))
          for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
            if (it.checkVisibility() && it.hasAttribute(name)) texts.push(it.getAttribute(name));
        return texts
          .map(text => text.replace(/\\(s\\d+ [YN]+\\)/g, ''))
          .flatMap(text => text.split(/[:,;](?:\\s|$)|\\n/))
          .map(text => text.trim())
          .filter(text => /\\p{L}{2}/u.test(text))
          .filter(text => !content.includes(text.toLowerCase()))
          .filter(text => !/^(s\\d+ )?[YN]+$/.test(text));
      }
      """;
}
