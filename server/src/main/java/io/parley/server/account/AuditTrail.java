package io.parley.server.account;

import io.parley.store.Account;
import io.parley.store.AuditEvent;
import io.parley.store.Store;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Notes in the store's log what is done over HTTP, and from which address.
public final class AuditTrail {

  private static final int LONGEST = 1_000;

  /// Of an address; a proxy may pass on any text as one.
  private static final int LONGEST_ADDRESS = 100;

  private final Store store;

  public AuditTrail(Store store) {
    this.store = store;
  }

  /// Something was done.
  public void note(Account by, AuditAction action, String detail) {
    add(by.id(), action, "", detail);
  }

  /// Something was done to a case.
  public void note(Account by, AuditAction action, String caseId, String detail) {
    add(by.id(), action, caseId, detail);
  }

  /// Something was tried by somebody who is not known.
  void noteUnknown(AuditAction action, String detail) {
    add("", action, "", detail);
  }

  private void add(String account, AuditAction action, String caseId, String detail) {
    store
        .audit()
        .add(new AuditEvent(account, action.id(), caseId, printable(detail, LONGEST), address()));
  }

  private static String printable(String text, int longest) {
    return text.substring(0, Math.min(longest, text.length()))
        .replaceAll("[\\p{Cntrl}\\p{Cs}]", "?");
  }

  private static String address() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
        ? printable(current.getRequest().getRemoteAddr(), LONGEST_ADDRESS)
        : "";
  }
}
