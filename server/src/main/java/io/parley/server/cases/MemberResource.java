package io.parley.server.cases;

import io.parley.language.Say;
import io.parley.server.account.AuditAction;
import io.parley.server.account.AuditTrail;
import io.parley.server.account.Visitors;
import io.parley.server.problem.RefusedException;
import io.parley.store.Account;
import io.parley.store.MemberChange;
import io.parley.store.Role;
import io.parley.store.Store;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Who may read or change a case.
@RestController
@RequestMapping("/api/cases/{caseId}/members")
public class MemberResource {

  private final Store store;
  private final Visitors visitors;
  private final AuditTrail audit;

  public MemberResource(Store store, Visitors visitors, AuditTrail audit) {
    this.store = store;
    this.visitors = visitors;
    this.audit = audit;
  }

  /// A member.
  record Member(String name, String role) {}

  @GetMapping
  List<Member> members(@PathVariable String caseId) {
    visitors.role(caseId, Role.READER);
    return store.members().of(caseId).stream()
        .map(member -> new Member(member.name(), word(member.role())))
        .toList();
  }

  private static String word(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  /// What somebody may do.
  record Admission(String role) {}

  @PutMapping("/{name}")
  Member admit(
      @PathVariable String caseId, @PathVariable String name, @RequestBody Admission admission) {
    visitors.role(caseId, Role.OWNER);
    var role = role(admission.role());
    var account = named(name);
    done(store.members().put(caseId, account.id(), role));
    audit.note(
        visitors.current(),
        AuditAction.MEMBER_ADMITTED,
        caseId,
        account.name() + " (" + word(role) + ")");
    return new Member(account.name(), word(role));
  }

  private static Role role(String word) {
    return Arrays.stream(Role.values())
        .filter(role -> word(role).equals(word))
        .findFirst()
        .orElseThrow(() ->
            RefusedException.wrong(Say.of("(%s) is not one of owner, editor, reader.", word)));
  }

  /// Owners take away anybody's role, and everyone their own.
  @DeleteMapping("/{name}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void dismiss(@PathVariable String caseId, @PathVariable String name) {
    visitors.role(caseId, Role.READER);
    var account = named(name);
    if (!account.id().equals(visitors.current().id())) {
      visitors.role(caseId, Role.OWNER);
    }
    done(store.members().remove(caseId, account.id()));
    audit.note(visitors.current(), AuditAction.MEMBER_DISMISSED, caseId, account.name());
  }

  private Account named(String name) {
    return store
        .accounts()
        .named(name)
        .orElseThrow(() -> RefusedException.missing(Say.of("account")));
  }

  private static void done(MemberChange change) {
    switch (change) {
      case DONE -> {}
      case LAST_OWNER ->
          throw RefusedException.of(
              HttpStatus.CONFLICT,
              "last-owner",
              Say.of("One must stay"),
              Say.of("The case would have no owner. Make somebody else an owner first."));
      case MISSING -> throw RefusedException.missing(Say.of("member"));
    }
  }
}
