package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Somebody at the workbench: finds things by their role and their visible name, and notes whatever
/// the browser complains of.
final class Visitor implements AutoCloseable {

  private static final double LONGEST_WAIT = 10_000;

  private final BrowserContext context;
  private final String address;
  private final List<String> faults = new ArrayList<>();
  private final List<Pattern> pardoned = new ArrayList<>();
  private Page page;

  Visitor(BrowserContext context, String address) {
    this.context = context;
    this.address = address;
    context.setDefaultTimeout(LONGEST_WAIT);
    context.onConsoleMessage(message -> {
      if (message.type().equals("error") || message.type().equals("warning")) {
        note(message.text() + " at " + message.location());
      }
    });
    context.onWebError(error -> note(error.error()));
    context.onRequest(request -> {
      var url = request.url();
      if (!url.startsWith(address) && !url.startsWith("data:") && !url.startsWith("blob:")) {
        note("request to another host: " + url);
      }
    });
    page = context.newPage();
  }

  private void note(String fault) {
    if (pardoned.stream().noneMatch(pattern -> pattern.matcher(fault).find())) {
      faults.add(fault);
    }
  }

  /// Takes a fault for expected from now on.
  Visitor pardoning(String pattern) {
    pardoned.add(Pattern.compile(pattern));
    return this;
  }

  List<String> faults() {
    return faults;
  }

  Page page() {
    return page;
  }

  BrowserContext context() {
    return context;
  }

  /// Comes to the start screen.
  Visitor arrive() {
    page.navigate(address);
    assertThat(page.getByRole(AriaRole.HEADING).first()).isVisible();
    return this;
  }

  /// Comes to the start screen and opens the sample.
  Visitor openSample() {
    meetSample().tabs().first().click();
    return atRest();
  }

  /// The same, left where the sample opens.
  Visitor meetSample() {
    arrive();
    page.locator("button.way.first").click();
    assertThat(tabs().first()).isVisible();
    return this;
  }

  /// Begins a case with nothing but a title.
  Visitor startBlank(String title) {
    arrive();
    button("Start blank").click();
    page.getByLabel("Title of the case").fill(title);
    button("Create").click();
    assertThat(tabs().first()).isVisible();
    return this;
  }

  /// Comes to where another visitor is.
  Visitor join(Visitor other) {
    page.navigate(other.page.url());
    assertThat(tabs().first()).isVisible();
    return this;
  }

  /// Opens a file from the start screen.
  Visitor chooseFile(Path file) {
    page.locator("input[type=file]").setInputFiles(file);
    assertThat(tabs().first()).isVisible();
    return this;
  }

  /// Drops a file on the page.
  void drop(String name, String text) {
    page.evaluate(
        """
        ([name, text]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([text], name));
          document.body.dispatchEvent(
            new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
        }
        """,
        List.of(name, text));
  }

  /// Goes on at the same address in a new tab of the same browser, after something else happened.
  Visitor inNewTab(Runnable before) {
    var here = page.url();
    page = context.newPage();
    before.run();
    page.navigate(here);
    assertThat(tabs().first()).isVisible();
    return this;
  }

  /// The links to the screens of the open case, in their order.
  Locator tabs() {
    return page.locator("header nav a");
  }

  /// Goes to a screen of the open case by its visible name.
  Visitor screen(String name) {
    page.locator("header nav")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .click();
    return atRest();
  }

  /// The names of the screens of the open case.
  List<String> screens() {
    return tabs().allInnerTexts();
  }

  /// Waits until nothing is on its way.
  Visitor atRest() {
    page.waitForTimeout(60);
    page.waitForFunction(
        """
        () => !document.querySelector('[aria-busy=true]')
          && document.getAnimations().every(one => one.playState !== 'running'
               || one.effect.getTiming().iterations === Infinity)
        """);
    return this;
  }

  /// Waits until the server has answered what the screen asks.
  Visitor settled() {
    page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    page.waitForFunction(
        """
        () => new Promise(done => {
          let seen = performance.getEntriesByType('resource').length;
          const look = () => {
            const now = performance.getEntriesByType('resource').length;
            if (now === seen && !document.querySelector('[aria-busy=true], progress')) done(true);
            else { seen = now; setTimeout(look, 150); }
          };
          setTimeout(look, 150);
        })
        """);
    return atRest();
  }

  /// Waits until everything is saved.
  Visitor saved() {
    assertThat(page.locator("header .saving")).hasText(Pattern.compile("Saved|Guardado"));
    return this;
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
  }

  /// One of several that exclude each other.
  Locator choice(String name) {
    return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator heading(String name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name)).first();
  }

  Locator text(String text) {
    return page.getByText(text).locator("visible=true").first();
  }

  /// The field for the title of the case, on its screen.
  Locator title() {
    return page.getByLabel(Pattern.compile("^(Title|Título)$"));
  }

  Visitor press(String keys) {
    page.keyboard().press(keys);
    return this;
  }

  /// What the server answers at an address, as text.
  String answer(String path) {
    return (String) page.evaluate("path => fetch(path).then(it => it.text())", path);
  }

  /// The id of the case that is open.
  String caseId() {
    return page.url().replaceFirst(".*#/case/([^/?]*).*", "$1");
  }

  @Override
  public void close() {
    context.close();
  }
}
