package io.parley.server.cases;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.parley.language.Say;
import io.parley.server.account.Visitors;
import io.parley.server.problem.RefusedException;
import io.parley.store.Account;
import io.parley.store.Naming;
import io.parley.store.Page;
import io.parley.store.Role;
import io.parley.store.Store;
import io.parley.store.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The history of a case: its revisions, and those that have names.
@RestController
@RequestMapping("/api/cases/{caseId}")
public class HistoryResource {

  private static final int PAGE = 200;

  private final Store store;
  private final Visitors visitors;

  public HistoryResource(Store store, Visitors visitors) {
    this.store = store;
    this.visitors = visitors;
  }

  /// A revision in the history.
  record Entry(
      int revision,
      @Nullable Integer parent,
      Instant at,
      String by,
      String action,
      String summary,
      List<String> names) {}

  @GetMapping("/revisions")
  List<Entry> revisions(@PathVariable String caseId, @RequestParam(defaultValue = "0") int page) {
    visitors.role(caseId, Role.READER);
    var names =
        store.versions().of(caseId).stream()
            .collect(groupingBy(Version::revision, mapping(Version::name, toList())));
    return store.cases().history(caseId, Page.numbered(page, PAGE)).stream()
        .map(revision ->
            new Entry(
                revision.number(),
                revision.parent().isPresent() ? revision.parent().getAsInt() : null,
                revision.time(),
                name(revision.author()),
                revision.deed().name().toLowerCase(Locale.ROOT),
                revision.summary(),
                names.getOrDefault(revision.number(), List.of())))
        .toList();
  }

  private String name(String account) {
    return store.accounts().find(account).map(Account::name).orElse("");
  }

  /// A revision with a name.
  record Named(int revision, String name, Instant at, String by) {}

  @GetMapping("/versions")
  List<Named> versions(@PathVariable String caseId) {
    visitors.role(caseId, Role.READER);
    return store.versions().of(caseId).stream().map(this::named).toList();
  }

  private Named named(Version version) {
    return new Named(version.revision(), version.name(), version.time(), name(version.by()));
  }

  /// A name for a revision.
  record Name(int revision, String name) {}

  @PostMapping("/versions")
  @ResponseStatus(HttpStatus.CREATED)
  Named name(@PathVariable String caseId, @RequestBody Name name) {
    visitors.role(caseId, Role.EDITOR);
    var by = visitors.current().id();
    return switch (store.versions().name(caseId, name.revision(), name.name(), by)) {
      case Naming.Named(var version) -> named(version);
      case Naming.NameTaken(var version) ->
          throw RefusedException.of(
              HttpStatus.CONFLICT,
              "name-taken",
              Say.of("The name is taken"),
              Say.of(
                  "Revision %d is called “%s” already, and names stay. Choose another.",
                  version.revision(), version.name()));
      case Naming.Missing _ -> throw RefusedException.missing(Say.of("revision"));
    };
  }
}
