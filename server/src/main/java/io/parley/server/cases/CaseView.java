package io.parley.server.cases;

import io.parley.server.document.CaseText;
import io.parley.store.Head;
import io.parley.store.Revision;
import io.parley.store.Role;
import io.parley.study.open.OpenCase;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// A case as the pages edit it.
///
/// @param head the revision it stands at
/// @param revision the revision shown
/// @param usable whether questions can be put to it
/// @param outcomes how many outcomes can be; absent when it is not usable
/// @param undo what would be undone; empty when nothing
/// @param redo what would be done again; empty when nothing
public record CaseView(
    String id,
    String title,
    String role,
    int head,
    int revision,
    JsonNode document,
    List<CaseText.Finding> findings,
    boolean usable,
    @Nullable Integer outcomes,
    String undo,
    String redo) {

  public CaseView {
    findings = List.copyOf(findings);
  }

  static CaseView of(Head head, Revision shown, CaseText kept, Role role, String redo) {
    var findings = kept.findings();
    boolean usable = CaseText.usable(findings);
    return new CaseView(
        head.caseId(),
        shown.title(),
        role.name().toLowerCase(Locale.ROOT),
        head.shown().number(),
        shown.number(),
        kept.document().orElseGet(JsonNodeFactory.instance::objectNode),
        findings,
        usable,
        kept.open() instanceof OpenCase.Opened opened ? opened.graph().space().size() : null,
        head.undo().isPresent() ? said(head.shown()) : "",
        redo);
  }

  /// What was done in a revision, in a few words.
  static String said(Revision revision) {
    return revision.summary().isEmpty()
        ? revision.deed().name().toLowerCase(Locale.ROOT)
        : revision.summary();
  }
}
