package io.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CasesTest extends StoreContract {

  @Test
  void aNewCaseShowsItsFirstRevision() {
    var draft = new Draft("Élmira ✓ 水", "title: Elmira\n", Deed.IMPORTED, "from a file");
    var head = store.cases().create(ana, draft);
    assertThat(store.cases().head(head.caseId())).contains(head);
    assertThat(head.undo()).isEmpty();
    assertThat(head.redo()).isEmpty();
    assertThat(head.shown().number()).isEqualTo(1);
    assertThat(head.shown().parent()).isEmpty();
    assertThat(head.shown().title()).isEqualTo("Élmira ✓ 水");
    assertThat(head.shown().author()).isEqualTo(ana);
    assertThat(head.shown().deed()).isEqualTo(Deed.IMPORTED);
    assertThat(head.shown().summary()).isEqualTo("from a file");
    assertThat(store.cases().text(head.caseId(), 1)).contains("title: Elmira\n");
  }

  @Test
  void equalTextsHaveTheHashOfTheText() {
    var one = store.cases().head(newCase("abc")).orElseThrow();
    var other = store.cases().head(newCase("abc")).orElseThrow();
    assertThat(one.shown().sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        .isEqualTo(other.shown().sha256());
  }

  @Test
  void aSaveShowsANewRevisionMadeFromTheOneShown() {
    var id = newCase("one");
    var head = now(save(id, 1, "two"));
    assertThat(head.shown().number()).isEqualTo(2);
    assertThat(head.shown().parent()).hasValue(1);
    assertThat(head.undo()).hasValue(1);
    assertThat(head.redo()).isEmpty();
    assertThat(store.cases().text(id, 1)).contains("one");
    assertThat(store.cases().text(id, 2)).contains("two");
  }

  @Test
  void aSaveOnARevisionThatIsNoLongerShownIsAConflictAndChangesNothing() {
    var id = newCase("one");
    var first = now(save(id, 1, "two"));
    assertThat(save(id, 1, "other two")).isEqualTo(new Change.Conflict(first));
    assertThat(store.cases().head(id)).contains(first);
    assertThat(store.cases().history(id, Page.first(10))).hasSize(2);
  }

  @Test
  void undoAndRedoMoveAlongTheLineAndMakeNoRevision() {
    var id = newCase("one");
    now(save(id, 1, "two"));
    now(save(id, 2, "three"));
    assertThat(now(store.cases().undo(id, 3)).shown().number()).isEqualTo(2);
    var start = now(store.cases().undo(id, 2));
    assertThat(start.shown().number()).isEqualTo(1);
    assertThat(start.undo()).isEmpty();
    assertThat(start.redo()).hasValue(2);
    assertThat(store.cases().undo(id, 1)).isEqualTo(new Change.Nothing(start));
    assertThat(now(store.cases().redo(id, 1)).redo()).hasValue(3);
    var end = now(store.cases().redo(id, 2));
    assertThat(store.cases().redo(id, 3)).isEqualTo(new Change.Nothing(end));
    assertThat(store.cases().history(id, Page.first(10))).hasSize(3);
  }

  @Test
  void undoOfARevisionThatIsNoLongerShownIsAConflict() {
    var id = newCase("one");
    var head = now(save(id, 1, "two"));
    assertThat(store.cases().undo(id, 1)).isEqualTo(new Change.Conflict(head));
    assertThat(store.cases().redo(id, 1)).isEqualTo(new Change.Conflict(head));
  }

  @Test
  void whatWasUndoneIsStillUndoneAfterAReopening() {
    var id = newCase("one");
    now(save(id, 1, "two"));
    var undone = now(store.cases().undo(id, 2));
    reopen();
    assertThat(store.cases().head(id)).contains(undone);
    assertThat(now(store.cases().redo(id, 1)).shown().number()).isEqualTo(2);
  }

  @Test
  void aSaveAfterUndoStartsAnotherLineAndKeepsTheOldOne() {
    var id = newCase("one");
    now(save(id, 1, "two"));
    now(store.cases().undo(id, 2));
    var head = now(save(id, 1, "other two"));
    assertThat(head.shown().number()).isEqualTo(3);
    assertThat(head.shown().parent()).hasValue(1);
    assertThat(head.redo()).isEmpty();
    var undone = now(store.cases().undo(id, 3));
    assertThat(undone.redo()).hasValue(3);
    assertThat(store.cases().text(id, 2)).contains("two");
  }

  @Test
  void goingBackToAnOldRevisionIsASaveThatCanBeUndone() {
    var id = newCase("one");
    now(save(id, 1, "two"));
    var head = now(store.cases().restore(id, 2, 1, ben, "as it was"));
    assertThat(head.shown())
        .returns(3, Revision::number)
        .returns(OptionalInt.of(2), Revision::parent)
        .returns(Deed.RESTORED, Revision::deed)
        .returns(ben, Revision::author)
        .returns("as it was", Revision::summary);
    assertThat(store.cases().text(id, 3)).contains("one");
    assertThat(now(store.cases().undo(id, 3)).shown().number()).isEqualTo(2);
  }

  @Test
  void thereIsNoGoingBackToARevisionThatIsNotThere() {
    var id = newCase("one");
    assertThat(store.cases().restore(id, 1, 7, ana, "")).isEqualTo(new Change.Missing());
  }

  @Test
  void titlesAreUndoneLikeTexts() {
    var id = newCase("one");
    now(store.cases().save(id, 1, ana, new Draft("Another", "one", Deed.EDITED, "title")));
    assertThat(store.cases().of(ana, Page.first(1)).getFirst().title()).isEqualTo("Another");
    now(store.cases().undo(id, 2));
    assertThat(store.cases().of(ana, Page.first(1)).getFirst().title()).isEqualTo("A title");
  }

  @Test
  void aCaseThatIsNotThereCannotBeChanged() {
    assertThat(save("no such case", 1, "text")).isEqualTo(new Change.Missing());
    assertThat(store.cases().undo("no such case", 1)).isEqualTo(new Change.Missing());
    assertThat(store.cases().head("'; drop table head; --")).isEmpty();
    assertThat(store.cases().text("no such case", 1)).isEmpty();
  }

  @Test
  void whatIsInTheBinCanBeTakenOutAsItWas() {
    var id = newCase("one");
    var head = now(save(id, 1, "two"));
    assertThat(store.cases().putInBin(id)).isTrue();
    assertThat(store.cases().putInBin(id)).isFalse();
    assertThat(store.cases().head(id)).isEmpty();
    assertThat(store.cases().of(ana, Page.first(9))).isEmpty();
    assertThat(store.cases().inBin(ana, Page.first(9)))
        .singleElement()
        .extracting(binned -> binned.listed().id())
        .isEqualTo(id);
    assertThat(save(id, 2, "three")).isEqualTo(new Change.Missing());
    assertThat(store.cases().takeFromBin(id)).isTrue();
    assertThat(store.cases().takeFromBin(id)).isFalse();
    assertThat(store.cases().head(id)).contains(head);
  }

  @Test
  void anAccountSeesTheCasesItIsAMemberOfLastChangedFirst() {
    var older = newCase("one");
    var newer = newCase("two");
    var bens = store.cases().create(ben, edited("three")).caseId();
    store.members().put(bens, ana, Role.READER);
    now(save(older, 1, "one again"));
    assertThat(store.cases().of(ana, Page.first(9)))
        .extracting(ListedCase::id)
        .containsExactly(older, bens, newer);
    assertThat(store.cases().of(ana, new Page(1, 1)))
        .singleElement()
        .returns(bens, ListedCase::id)
        .returns(Role.READER, ListedCase::role)
        .returns("Ben", ListedCase::by);
    assertThat(store.cases().of(ben, Page.first(9)))
        .extracting(ListedCase::id)
        .containsExactly(bens);
  }

  @Test
  void theHistoryIsToldNewestFirstInPages() {
    var id = newCase("1");
    for (int number = 1; number < 5; number++) {
      now(save(id, number, "text " + number));
    }
    var page = new Page(0, 2);
    assertThat(store.cases().history(id, page)).extracting(Revision::number).containsExactly(5, 4);
    assertThat(store.cases().history(id, page.next()))
        .extracting(Revision::number)
        .containsExactly(3, 2);
  }

  @Test
  void anyUnicodeIsKeptAsItIs() {
    var text = "a\u0301 \u202e 👩‍🚀 \t\r\n ' \" ; -- :name ? \\ \uffff";
    var id = store.cases().create(ana, new Draft(text, text, Deed.CREATED, text)).caseId();
    var head = store.cases().head(id).orElseThrow();
    assertThat(head.shown().title()).isEqualTo(text);
    assertThat(head.shown().summary()).isEqualTo(text);
    assertThat(store.cases().text(id, 1)).contains(text);
  }

  @Test
  void whatCannotBeKeptIsRefusedInWords() {
    assertThatThrownBy(() -> new Draft("x".repeat(501), "", Deed.EDITED, ""))
        .isInstanceOf(RefusedTextException.class)
        .hasMessage("The title has 501 characters; at most 500 are kept. Shorten it.");
    assertThatThrownBy(() -> new Draft("", "a\0b", Deed.EDITED, ""))
        .isInstanceOf(RefusedTextException.class)
        .hasMessage(
            "The text of the case has a character that cannot be kept (U+0000, at place 2). Take it out.");
    assertThatThrownBy(() -> new Draft("", "", Deed.EDITED, "\ud800"))
        .isInstanceOf(RefusedTextException.class)
        .hasMessageContaining("U+D800");
    assertThat(new Draft("😀".repeat(500), "", Deed.EDITED, "").title()).hasSize(1000);
  }

  @Test
  void aLargeTextIsKept() {
    var text = "wörter\n".repeat(500_000);
    var id = newCase(text);
    assertThat(store.cases().text(id, 1)).contains(text);
  }
}
