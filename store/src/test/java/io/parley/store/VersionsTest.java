package io.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VersionsTest extends StoreContract {

  @Test
  void aRevisionMayHaveSeveralNames() {
    var id = newCase("one");
    now(save(id, 1, "two"));
    assertThat(store.versions().name(id, 1, "Draft", ana)).isInstanceOf(Naming.Named.class);
    assertThat(store.versions().name(id, 1, " As sent ", ben)).isInstanceOf(Naming.Named.class);
    assertThat(store.versions().name(id, 2, "Final", ana)).isInstanceOf(Naming.Named.class);
    assertThat(store.versions().of(id))
        .extracting(Version::name)
        .containsExactly("Final", "As sent", "Draft");
    assertThat(store.versions().named(id, "AS SENT"))
        .hasValueSatisfying(
            version -> assertThat(version).returns(1, Version::revision).returns(ben, Version::by));
  }

  @Test
  void aNameMeansOneRevisionForGood() {
    var id = newCase("one");
    now(save(id, 1, "two"));
    var other = newCase("other");
    store.versions().name(id, 1, "Größe", ana);
    assertThat(store.versions().name(id, 2, "GRÖSSE", ben))
        .isInstanceOfSatisfying(
            Naming.NameTaken.class, taken -> assertThat(taken.by().revision()).isEqualTo(1));
    assertThat(store.versions().name(other, 1, "Größe", ana)).isInstanceOf(Naming.Named.class);
  }

  @Test
  void onlyARevisionThatIsThereCanHaveAName() {
    var id = newCase("one");
    assertThat(store.versions().name(id, 2, "Draft", ana)).isEqualTo(new Naming.Missing());
    assertThat(store.versions().name("other", 1, "Draft", ana)).isEqualTo(new Naming.Missing());
    assertThatThrownBy(() -> store.versions().name(id, 1, "  ", ana))
        .isInstanceOf(RefusedTextException.class)
        .hasMessage("The name of a version is empty. Give one.");
  }
}
