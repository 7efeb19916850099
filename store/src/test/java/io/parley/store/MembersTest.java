package io.parley.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MembersTest extends StoreContract {

  @Test
  void whoeverMakesACaseOwnsIt() {
    var id = newCase("one");
    assertThat(store.members().of(id)).containsExactly(new Member(ana, "Ana", Role.OWNER));
    assertThat(store.members().role(id, ana)).contains(Role.OWNER);
    assertThat(store.members().role(id, ben)).isEmpty();
  }

  @Test
  void rolesAreGivenChangedAndTakenAway() {
    var id = newCase("one");
    assertThat(store.members().put(id, ben, Role.READER)).isEqualTo(MemberChange.DONE);
    assertThat(store.members().put(id, ben, Role.EDITOR)).isEqualTo(MemberChange.DONE);
    assertThat(store.members().role(id, ben)).contains(Role.EDITOR);
    assertThat(store.members().remove(id, ben)).isEqualTo(MemberChange.DONE);
    assertThat(store.members().remove(id, ben)).isEqualTo(MemberChange.MISSING);
    assertThat(store.members().role(id, ben)).isEmpty();
  }

  @Test
  void aCaseKeepsAnOwner() {
    var id = newCase("one");
    assertThat(store.members().remove(id, ana)).isEqualTo(MemberChange.LAST_OWNER);
    assertThat(store.members().put(id, ana, Role.EDITOR)).isEqualTo(MemberChange.LAST_OWNER);
    store.members().put(id, ben, Role.OWNER);
    assertThat(store.members().put(id, ana, Role.EDITOR)).isEqualTo(MemberChange.DONE);
    assertThat(store.members().remove(id, ben)).isEqualTo(MemberChange.LAST_OWNER);
  }

  @Test
  void strangersAndCasesThatAreNotThereAreMissing() {
    assertThat(store.members().put(newCase("one"), "nobody", Role.READER))
        .isEqualTo(MemberChange.MISSING);
    assertThat(store.members().put("nothing", ana, Role.READER)).isEqualTo(MemberChange.MISSING);
    assertThat(store.members().of("nothing")).isEmpty();
  }
}
