package io.parley.store;

import java.util.Set;

/// Which lines of the log are looked for.
///
/// @param text what stands in the detail, the address or the name of the account; empty for
///     whatever stands there
/// @param actions the actions that are looked for whatever else the line says
/// @param caseId the case that the line is about; empty for any and none
public record AuditSearch(String text, Set<String> actions, String caseId) {

  /// Every line.
  public static final AuditSearch ALL = new AuditSearch("", Set.of(), "");

  public AuditSearch {
    TextField.DETAIL.check(text);
    TextField.ID.check(caseId);
    actions = Set.copyOf(actions);
  }
}
