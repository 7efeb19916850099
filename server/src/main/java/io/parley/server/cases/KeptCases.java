package io.parley.server.cases;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.parley.language.Language;
import io.parley.language.Say;
import io.parley.server.account.AuditAction;
import io.parley.server.account.AuditTrail;
import io.parley.server.account.Visitors;
import io.parley.server.document.CaseText;
import io.parley.server.problem.RefusedException;
import io.parley.store.Change;
import io.parley.store.Deed;
import io.parley.store.Draft;
import io.parley.store.Head;
import io.parley.store.Revision;
import io.parley.store.Role;
import io.parley.store.Store;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;

/// The cases of the store, as whoever is asking may see and change them.
public final class KeptCases {

  private static final long MOST_CHARACTERS = 1 << 23;

  private final Store store;
  private final Visitors visitors;
  private final HeadEvents events;
  private final AuditTrail audit;

  /// A text, and the language in which it is said what is wrong with it.
  private record Known(String text, Language language) {}

  /// The texts asked for last, so that a text is read once for all the questions put to it.
  private final Cache<Known, CaseText> texts =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS)
          .weigher((Known known, CaseText _) -> known.text().length())
          .build();

  public KeptCases(Store store, Visitors visitors, HeadEvents events, AuditTrail audit) {
    this.store = store;
    this.visitors = visitors;
    this.events = events;
    this.audit = audit;
  }

  /// The text of a case as it was kept.
  ///
  /// @param revision which revision; empty for the one shown
  public Text text(String caseId, Optional<Integer> revision) {
    visitors.role(caseId, Role.READER);
    int number = revision.orElseGet(() -> head(caseId).shown().number());
    return store
        .cases()
        .text(caseId, number)
        .map(text -> new Text(number, known(text)))
        .orElseThrow(() -> RefusedException.missing(Say.of("revision")));
  }

  /// A text and the revision it is of.
  public record Text(int revision, CaseText text) {}

  CaseView view(String caseId, Optional<Integer> revision) {
    var role = visitors.role(caseId, Role.READER);
    var head = head(caseId);
    int number = revision.orElse(head.shown().number());
    var shown =
        store
            .cases()
            .revision(caseId, number)
            .orElseThrow(() -> RefusedException.missing(Say.of("revision")));
    return view(head, shown, role);
  }

  private CaseView view(Head head, Revision shown, Role role) {
    var text = known(store.cases().text(head.caseId(), shown.number()).orElseThrow());
    String redo =
        head.redo().isPresent()
            ? store
                .cases()
                .revision(head.caseId(), head.redo().getAsInt())
                .map(CaseView::said)
                .orElse("")
            : "";
    return CaseView.of(head, shown, text, role, redo);
  }

  private CaseText known(String text) {
    return texts.get(new Known(text, Language.inForce()), _ -> CaseText.of(text));
  }

  private Head head(String caseId) {
    return store.cases().head(caseId).orElseThrow(() -> RefusedException.missing(Say.of("case")));
  }

  CaseView create(CaseText text, Deed deed, String summary) {
    var account = visitors.current();
    var head =
        store.cases().create(account.id(), new Draft(text.title(), text.text(), deed, summary));
    audit.note(account, AuditAction.CASE_MADE, head.caseId(), summary);
    return view(head, head.shown(), Role.OWNER);
  }

  void bin(String caseId) {
    visitors.role(caseId, Role.OWNER);
    if (store.cases().putInBin(caseId)) {
      audit.note(visitors.current(), AuditAction.CASE_BINNED, caseId, "");
    }
  }

  void unbin(String caseId) {
    visitors.role(caseId, Role.OWNER);
    if (store.cases().takeFromBin(caseId)) {
      audit.note(visitors.current(), AuditAction.CASE_TAKEN_FROM_BIN, caseId, "");
    }
  }

  /// Notes that a case left as a file.
  public void exported(String caseId, String kind) {
    audit.note(visitors.current(), AuditAction.CASE_EXPORTED, caseId, kind);
  }

  CaseView save(String caseId, int shown, CaseText text, String summary) {
    var draft = new Draft(text.title(), text.text(), Deed.EDITED, summary);
    return change(caseId, (id, author) -> store.cases().save(id, shown, author, draft));
  }

  CaseView undo(String caseId, int shown) {
    return change(caseId, (id, _) -> store.cases().undo(id, shown));
  }

  CaseView redo(String caseId, int shown) {
    return change(caseId, (id, _) -> store.cases().redo(id, shown));
  }

  CaseView restore(String caseId, int shown, int revision) {
    return change(caseId, (id, author) -> store.cases().restore(id, shown, revision, author, ""));
  }

  private CaseView change(String caseId, BiFunction<String, String, Change> making) {
    var role = visitors.role(caseId, Role.EDITOR);
    var account = visitors.current();
    return switch (making.apply(caseId, account.id())) {
      case Change.Done(var now) -> {
        events.moved(caseId, now.shown().number(), account.name());
        yield view(now, now.shown(), role);
      }
      case Change.Conflict(var now) ->
          throw RefusedException.of(
              HttpStatus.CONFLICT,
              "case-changed",
              Say.of("The case has changed"),
              Say.of(
                  "Somebody changed this case since it was shown to you. Nothing was overwritten: look at what it says now, or save yours on top of it."),
              Map.of("head", now.shown().number()));
      case Change.Nothing(var now) ->
          throw RefusedException.of(
              HttpStatus.CONFLICT,
              "nothing-to-undo",
              Say.of("There is nothing to undo or redo"),
              Say.of("The history ends here in this direction."),
              Map.of("head", now.shown().number()));
      case Change.Missing _ -> throw RefusedException.missing(Say.of("case"));
    };
  }
}
