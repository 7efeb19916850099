package io.parley.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A team at a real server: everybody signs in, and sees what is theirs.
@InTheBrowser(team = true)
class TeamTest {

  private static final String PASSWORD = "correct horse battery";
  private static final String OTHER = "another horse battery";

  /// The browser tells of every answer that is a refusal.
  private static final String REFUSED = "status of 40[13]";

  @Test
  void fromTheFirstAccountToACaseThatIsSharedAndALogThatSaysSo(Visits visits) {
    var ana = visits.visitor().pardoning(REFUSED);
    ana.arrive();
    assertThat(ana.heading("Make the first account")).isVisible();
    setUp(ana, "0000-0000-0000-0000");
    assertThat(ana.page().getByRole(AriaRole.ALERT)).containsText("This is not the code");
    setUp(ana, visits.code());
    assertThat(ana.heading("Think a conflict through")).isVisible();

    account(ana, "Accounts");
    addAccount(ana, "ben");
    assertThat(ana.text("Added ben")).isVisible();

    ana.openSample().saved();
    share(ana, "ben");

    var ben = visits.visitor().pardoning(REFUSED);
    signIn(ben.arrive(), "ben", PASSWORD);
    ben.page().getByRole(AriaRole.LINK, named("Strikes or partnership")).click();
    assertThat(ben.text("Read only")).isVisible();
    assertThat(ben.title()).isDisabled();
    assertThat(ben.page().locator("main :is(input, textarea, select):enabled")).hasCount(0);
    assertThat(ben.button("Nothing to undo")).isDisabled();
    assertThat(saveAnyway(ben)).isEqualTo(403);

    account(ben, "Change your password…");
    changePassword(ben, "not my password at all");
    assertThat(dialog(ben).getByRole(AriaRole.ALERT)).containsText("password you have now");
    changePassword(ben, PASSWORD);
    assertThat(ben.text("Your password is changed")).isVisible();
    account(ben, "Sign out");
    signIn(ben, "ben", PASSWORD);
    assertThat(ben.text("There is no account with this name and this password")).isVisible();
    signIn(ben, "ben", OTHER);
    assertThat(ben.heading("Think a conflict through")).isVisible();

    account(ana, "Log");
    var lines = ana.page().locator("main li");
    assertThat(lines.filter(containing("Changed a password"))).containsText("ben");
    assertThat(lines.filter(containing("Shared a case"))).containsText("ben (reader)");
    lines.filter(containing("Shared a case")).getByRole(AriaRole.LINK).click();
    assertThat(lines).hasCount(2);
    ana.page().getByLabel("Find in the log").fill("shared");
    assertThat(lines).hasCount(1);
  }

  @Test
  void anAdministratorHelpsWithForgottenPasswordsAndMakesOthersAdministrators(Visits visits) {
    var ana = visits.visitor().pardoning(REFUSED);
    ana.arrive();
    setUp(ana, visits.code());
    account(ana, "Accounts");
    addAccount(ana, "ben");
    var ben = ana.page().locator("main li").filter(containing("ben"));

    choose(ana, "What to do with ben’s account", "Give another password…");
    dialog(ana).getByLabel("A new password").fill(OTHER);
    ana.button("Change it").click();
    assertThat(ana.text("ben has another password")).isVisible();
    choose(ana, "What to do with ben’s account", "Make an administrator");
    assertThat(ben).containsText("administrator");

    var other = visits.visitor().pardoning(REFUSED);
    signIn(other.arrive(), "ben", OTHER);
    account(other, "Accounts");
    choose(ana, "What to do with ben’s account", "Disable");
    assertThat(ben).containsText("disabled");
    other.page().reload();
    assertThat(other.heading("Sign in")).isVisible();
  }

  @Test
  void everyPageOfATeamKeepsTheRulesInSpanishAndOnATelephone(Visits visits) {
    var ana = visits.visitor(options -> options.setLocale("es-MX"));
    var broken = new ArrayList<String>();
    ana.arrive();
    look(ana, "set-up", broken);
    ana.page().getByLabel("Código").fill(visits.code());
    fill(ana, "Nombre", "ana", "Contraseña");
    ana.button("Crear la cuenta").click();
    account(ana, "Cuentas");
    fill(ana, "Nombre", "benedicta.de.un.nombre.largo@ejemplo.org", "Contraseña");
    ana.button("Añadir").click();
    assertThat(ana.page().locator("main li")).hasCount(2);
    look(ana, "accounts", broken);
    ana.openSample().saved();
    account(ana, "Compartir…");
    look(ana, "share", broken);
    ana.press("Escape");
    account(ana, "Cambiar su contraseña…");
    look(ana, "password", broken);
    ana.press("Escape");
    account(ana, "Registro");
    assertThat(ana.text("Creó la primera cuenta")).isVisible();
    look(ana, "log", broken);
    account(ana, "Cerrar sesión");
    look(ana, "sign-in", broken);
    assertThat(broken).isEmpty();
  }

  /// Looks at a page on a telephone in the dark and on a desk in the light.
  private static void look(Visitor visitor, String name, List<String> broken) {
    look(visitor, name, 390, ColorScheme.DARK, broken);
    look(visitor, name, 1440, ColorScheme.LIGHT, broken);
  }

  private static void look(
      Visitor visitor, String name, int width, ColorScheme theme, List<String> broken) {
    visitor.page().setViewportSize(width, 900);
    visitor.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
    visitor.atRest();
    var where = "%s, %d px, %s: ".formatted(name, width, theme);
    Rules.broken(visitor).forEach(it -> broken.add(where + it));
    Rules.beyondTheEdge(visitor).forEach(it -> broken.add(where + it));
    Rules.smallTargets(visitor).forEach(it -> broken.add(where + it));
  }

  private static void setUp(Visitor visitor, String code) {
    visitor.page().getByLabel("Code").fill(code);
    fill(visitor, "Name", "ana", "Password");
    visitor.button("Make the account").click();
  }

  private static void fill(Visitor visitor, String label, String name, String passwordLabel) {
    visitor.page().getByLabel(label).fill(name);
    visitor.page().getByLabel(passwordLabel).fill(PASSWORD);
  }

  private static void signIn(Visitor visitor, String name, String password) {
    visitor.page().getByLabel("Name").fill(name);
    visitor.page().getByLabel("Password").fill(password);
    visitor.button("Sign in").click();
  }

  private static void addAccount(Visitor visitor, String name) {
    fill(visitor, "Name", name, "Password");
    visitor.button("Add").click();
  }

  /// Chooses from the menu of whoever is signed in.
  private static void account(Visitor visitor, String item) {
    choose(
        visitor,
        visitor
            .page()
            .getByLabel(Pattern.compile("^(Account|Cuenta): "))
            .getAttribute("aria-label"),
        item);
  }

  private static void choose(Visitor visitor, String menu, String item) {
    visitor.button(menu).click();
    visitor.page().getByRole(AriaRole.MENUITEM, named(item)).click();
    visitor.atRest();
  }

  private static void share(Visitor owner, String name) {
    account(owner, "Share…");
    dialog(owner).getByLabel("Name").fill(name);
    dialog(owner)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Share").setExact(true))
        .click();
    assertThat(dialog(owner).locator("li")).hasCount(2);
    owner.press("Escape");
  }

  private static void changePassword(Visitor visitor, String now) {
    dialog(visitor).getByLabel("The password you have now").fill(now);
    dialog(visitor).getByLabel("A new password").fill(OTHER);
    visitor.button("Change it").click();
  }

  private static Locator dialog(Visitor visitor) {
    return visitor.page().getByRole(AriaRole.DIALOG);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Locator.FilterOptions containing(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  /// The status a save gets that the page does not offer.
  private static int saveAnyway(Visitor reader) {
    return (int)
        reader
            .page()
            .evaluate(
                """
                async path => {
                  const kept = await (await fetch(path)).json();
                  const token = decodeURIComponent(document.cookie.match(/XSRF-TOKEN=([^;]*)/)[1]);
                  const saved = await fetch(path, {
                    method: 'PUT',
                    headers: {
                      'Content-Type': 'application/json', 'If-Match': `"${kept.head}"`, 'X-XSRF-TOKEN': token,
                    },
                    body: JSON.stringify({ document: kept.document, summary: 'Not mine to do' }),
                  });
                  return saved.status;
                }
                """,
                "/api/cases/" + reader.caseId());
  }
}
