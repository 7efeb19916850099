package io.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AccountsTest extends StoreContract {

  private static final SignIn PASSWORD = new SignIn.Password("{argon2}hash");
  private static final SignIn PROVIDER = new SignIn.OpenIdConnect("https://id.example", "42");

  @Test
  void anAccountIsFoundByIdByNameAndByIdentity() {
    var enrolled = (Enrolment.Enrolled) store.accounts().enrol(" Zoë ", PROVIDER, true);
    var zoe = enrolled.account();
    assertThat(zoe.name()).isEqualTo("Zoë");
    assertThat(zoe.administrator()).isTrue();
    assertThat(zoe.disabled()).isFalse();
    assertThat(store.accounts().find(zoe.id())).contains(zoe);
    assertThat(store.accounts().named("ZOË")).contains(zoe);
    assertThat(store.accounts().named("Zoe\u0308")).contains(zoe);
    assertThat(store.accounts().identified("https://id.example", "42")).contains(zoe);
    assertThat(store.accounts().identified("https://id.example", "43")).isEmpty();
  }

  @Test
  void namesAndIdentitiesAreUnique() {
    store.accounts().enrol("Zoë", PROVIDER, false);
    assertThat(store.accounts().enrol("zoë", PASSWORD, false)).isEqualTo(new Enrolment.NameTaken());
    assertThat(store.accounts().enrol("Yves", PROVIDER, false))
        .isEqualTo(new Enrolment.IdentityTaken());
    assertThat(store.accounts().rename(ana, "BEN")).isEqualTo(AccountChange.TAKEN);
    assertThat(store.accounts().rename(ana, "ANA")).isEqualTo(AccountChange.DONE);
    assertThat(store.accounts().signInBy(ana, PROVIDER)).isEqualTo(AccountChange.TAKEN);
  }

  @Test
  void changesAreKept() {
    assertThat(store.accounts().signInBy(ana, PASSWORD)).isEqualTo(AccountChange.DONE);
    assertThat(store.accounts().disable(ana, true)).isEqualTo(AccountChange.DONE);
    reopen();
    assertThat(store.accounts().find(ana))
        .hasValueSatisfying(account ->
            assertThat(account)
                .returns(PASSWORD, Account::signIn)
                .returns(true, Account::disabled));
    assertThat(store.accounts().rename("nobody", "Name")).isEqualTo(AccountChange.MISSING);
  }

  @Test
  void thereIsOneFirstAdministrator() {
    assertThat(store.accounts().hasAdministrator()).isFalse();
    assertThat(store.accounts().enrolFirstAdministrator("ana", PASSWORD))
        .isEqualTo(new Enrolment.NameTaken());
    assertThat(store.accounts().enrolFirstAdministrator("Root", PASSWORD))
        .isInstanceOf(Enrolment.Enrolled.class);
    assertThat(store.accounts().hasAdministrator()).isTrue();
    assertThat(store.accounts().enrolFirstAdministrator("Other", PASSWORD))
        .isEqualTo(new Enrolment.AdministratorExists());
  }

  @Test
  void anAdministratorIsLeft() {
    store.accounts().makeAdministrator(ana, true);
    assertThat(store.accounts().disable(ana, true)).isEqualTo(AccountChange.LAST_ADMINISTRATOR);
    assertThat(store.accounts().makeAdministrator(ana, false))
        .isEqualTo(AccountChange.LAST_ADMINISTRATOR);
    store.accounts().makeAdministrator(ben, true);
    assertThat(store.accounts().disable(ana, true)).isEqualTo(AccountChange.DONE);
    assertThat(store.accounts().makeAdministrator(ben, false))
        .isEqualTo(AccountChange.LAST_ADMINISTRATOR);
  }

  @Test
  void accountsAreListedByName() {
    store.accounts().enrol("abel", PASSWORD, false);
    assertThat(store.accounts().all(Page.first(9)))
        .extracting(Account::name)
        .containsExactly("abel", "Ana", "Ben");
  }

  @Test
  void aHashIsNotPrinted() {
    store.accounts().signInBy(ana, PASSWORD);
    assertThat(store.accounts().find(ana).toString()).doesNotContain("hash");
  }

  @Test
  void anAccountHasAName() {
    assertThatThrownBy(() -> store.accounts().enrol(" ", PASSWORD, false))
        .isInstanceOf(RefusedTextException.class)
        .hasMessage("The name of an account is empty. Give one.");
  }
}
