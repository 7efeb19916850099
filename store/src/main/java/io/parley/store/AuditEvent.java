package io.parley.store;

/// Something that was done or tried, for the log. The log keeps what it is told.
///
/// @param account the id of the account that did it; empty when nobody was signed in
/// @param action what, as one word or two
/// @param caseId the case it was done to; empty when none was
/// @param detail more about it; may be empty
/// @param address the network address it came from; may be empty
public record AuditEvent(
    String account, String action, String caseId, String detail, String address) {

  public AuditEvent {
    TextField.ID.check(account);
    TextField.ACTION.checkName(action);
    TextField.ID.check(caseId);
    TextField.DETAIL.check(detail);
    TextField.ADDRESS.check(address);
  }
}
