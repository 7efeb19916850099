package io.parley.server.account;

import io.parley.language.Say;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the log has lines for.
public enum AuditAction {
  SIGNED_IN("signed in"),
  SIGNED_OUT("signed out"),
  SIGN_IN_REFUSED("sign-in refused"),
  FIRST_ACCOUNT_MADE("first account made"),
  ACCOUNT_ADDED("account added"),
  ACCOUNT_DISABLED("account disabled"),
  ACCOUNT_ENABLED("account enabled"),
  ADMINISTRATOR_MADE("administrator made"),
  ADMINISTRATOR_UNMADE("administrator unmade"),
  PASSWORD_CHANGED("password changed"),
  CASE_MADE("case made"),
  CASE_BINNED("case binned"),
  CASE_TAKEN_FROM_BIN("case taken from bin"),
  CASE_EXPORTED("case exported"),
  MEMBER_ADMITTED("member admitted"),
  MEMBER_DISMISSED("member dismissed");

  private final String id;

  AuditAction(String id) {
    this.id = id;
  }

  /// What stands for it in the log, whatever anybody's language.
  public String id() {
    return id;
  }

  /// The one of this id, unless a newer Parley wrote it.
  static Optional<AuditAction> of(String id) {
    return Arrays.stream(values()).filter(action -> action.id.equals(id)).findFirst();
  }

  /// The ids of those whose words contain a text.
  static Set<String> saying(String text) {
    var wanted = text.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(action -> action.words().toLowerCase(Locale.ROOT).contains(wanted))
        .map(AuditAction::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// What was done, for people.
  String words() {
    return switch (this) {
      case SIGNED_IN -> Say.of("Signed in");
      case SIGNED_OUT -> Say.of("Signed out");
      case SIGN_IN_REFUSED -> Say.of("Was not let in");
      case FIRST_ACCOUNT_MADE -> Say.of("Made the first account");
      case ACCOUNT_ADDED -> Say.of("Added an account");
      case ACCOUNT_DISABLED -> Say.of("Disabled an account");
      case ACCOUNT_ENABLED -> Say.of("Enabled an account");
      case ADMINISTRATOR_MADE -> Say.of("Made somebody an administrator");
      case ADMINISTRATOR_UNMADE -> Say.of("Ended somebody’s rights of an administrator");
      case PASSWORD_CHANGED -> Say.of("Changed a password");
      case CASE_MADE -> Say.of("Made a case");
      case CASE_BINNED -> Say.of("Put a case in the bin");
      case CASE_TAKEN_FROM_BIN -> Say.of("Took a case out of the bin");
      case CASE_EXPORTED -> Say.of("Took a case away as a file");
      case MEMBER_ADMITTED -> Say.of("Shared a case");
      case MEMBER_DISMISSED -> Say.of("Took a role in a case away");
    };
  }
}
