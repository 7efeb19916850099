package io.parley.server.cases;

import io.parley.language.Say;
import io.parley.server.account.Visitors;
import io.parley.server.document.CaseText;
import io.parley.server.problem.RefusedException;
import io.parley.store.Deed;
import io.parley.store.ListedCase;
import io.parley.store.Page;
import io.parley.store.Store;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.JsonNode;

/// Cases: the list, making one, and changing one.
@RestController
@RequestMapping("/api")
public class CaseResource {

  private static final int PAGE = 200;

  private final KeptCases cases;
  private final Gallery gallery;
  private final Visitors visitors;
  private final Store store;
  private final HeadEvents events;

  public CaseResource(
      KeptCases cases, Gallery gallery, Visitors visitors, Store store, HeadEvents events) {
    this.cases = cases;
    this.gallery = gallery;
    this.visitors = visitors;
    this.store = store;
    this.events = events;
  }

  @GetMapping("/gallery")
  List<Gallery.Entry> gallery() {
    visitors.current();
    return gallery.entries();
  }

  /// A case in the list.
  record Summary(
      String id,
      String title,
      String role,
      int head,
      Instant changed,
      String changedBy,
      @Nullable Instant removed) {

    static Summary of(ListedCase listed, @Nullable Instant removed) {
      return new Summary(
          listed.id(),
          listed.title(),
          listed.role().name().toLowerCase(Locale.ROOT),
          listed.shown(),
          listed.changed(),
          listed.by(),
          removed);
    }
  }

  @GetMapping("/cases")
  List<Summary> cases(
      @RequestParam(defaultValue = "false") boolean bin,
      @RequestParam(defaultValue = "0") int page) {
    var account = visitors.current();
    var part = Page.numbered(page, PAGE);
    return bin
        ? store.cases().inBin(account.id(), part).stream()
            .map(binned -> Summary.of(binned.listed(), binned.binned()))
            .toList()
        : store.cases().of(account.id(), part).stream()
            .map(listed -> Summary.of(listed, null))
            .toList();
  }

  /// What a new case is made from.
  record NewCase(@Nullable String gallery, NewCase.@Nullable File file, @Nullable Blank blank) {

    record File(String name, String text) {}

    record Blank(String title) {}
  }

  @PostMapping("/cases")
  ResponseEntity<CaseView> make(@RequestBody NewCase from) {
    var made = made(from);
    return ResponseEntity.created(URI.create("/api/cases/" + made.id())).body(made);
  }

  private CaseView made(NewCase from) {
    if (from.gallery() != null && from.file() == null && from.blank() == null) {
      var text = CaseText.of(gallery.text(from.gallery()));
      return cases.create(text, Deed.CREATED, from.gallery());
    }
    if (from.file() != null && from.gallery() == null && from.blank() == null) {
      var file = from.file();
      return cases.create(ImportedFile.text(file.name(), file.text()), Deed.IMPORTED, file.name());
    }
    if (from.blank() != null && from.gallery() == null && from.file() == null) {
      return cases.create(ImportedFile.blank(from.blank().title()), Deed.CREATED, "");
    }
    throw RefusedException.wrong(
        Say.of("Say one of gallery, file and blank: what the case is made from."));
  }

  /// What is wrong with a document.
  record Findings(List<CaseText.Finding> findings, boolean usable) {}

  @PostMapping("/check")
  Findings check(@RequestBody JsonNode document) {
    visitors.current();
    var findings = text(document).findings();
    return new Findings(findings, CaseText.usable(findings));
  }

  private static CaseText text(JsonNode document) {
    if (!document.isObject()) {
      throw RefusedException.wrong(
          Say.of("A document is a JSON object, as docs/formats/case.md says."));
    }
    return CaseText.of(document);
  }

  @GetMapping("/cases/{caseId}")
  ResponseEntity<CaseView> shown(
      @PathVariable String caseId, @RequestParam Optional<Integer> revision) {
    return tagged(cases.view(caseId, revision));
  }

  /// A document to save, and what was done to it.
  record Saving(JsonNode document, String summary) {}

  @PutMapping("/cases/{caseId}")
  ResponseEntity<CaseView> save(
      @PathVariable String caseId,
      @RequestHeader("If-Match") String head,
      @RequestBody Saving saving) {
    return tagged(cases.save(caseId, number(head), text(saving.document()), saving.summary()));
  }

  @PostMapping("/cases/{caseId}/undo")
  ResponseEntity<CaseView> undo(
      @PathVariable String caseId, @RequestHeader("If-Match") String head) {
    return tagged(cases.undo(caseId, number(head)));
  }

  @PostMapping("/cases/{caseId}/redo")
  ResponseEntity<CaseView> redo(
      @PathVariable String caseId, @RequestHeader("If-Match") String head) {
    return tagged(cases.redo(caseId, number(head)));
  }

  /// The revision to go back to.
  record Restoring(int revision) {}

  @PostMapping("/cases/{caseId}/restore")
  ResponseEntity<CaseView> restore(
      @PathVariable String caseId,
      @RequestHeader("If-Match") String head,
      @RequestBody Restoring restoring) {
    return tagged(cases.restore(caseId, number(head), restoring.revision()));
  }

  private static ResponseEntity<CaseView> tagged(CaseView view) {
    return ResponseEntity.ok().eTag("\"" + view.head() + "\"").body(view);
  }

  private static int number(String head) {
    var digits = head.replace("\"", "").strip();
    if (!digits.matches("[0-9]{1,9}")) {
      throw RefusedException.wrong(
          Say.of("If-Match must hold the head the change is made on, such as \"7\"."));
    }
    return Integer.parseInt(digits);
  }

  @DeleteMapping("/cases/{caseId}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void bin(@PathVariable String caseId) {
    cases.bin(caseId);
  }

  @PostMapping("/cases/{caseId}/unbin")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void unbin(@PathVariable String caseId) {
    cases.unbin(caseId);
  }

  @GetMapping("/cases/{caseId}/events")
  SseEmitter events(@PathVariable String caseId) {
    return events.watch(caseId);
  }
}
