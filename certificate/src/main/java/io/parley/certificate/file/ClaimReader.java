package io.parley.certificate.file;

import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.Means;
import io.parley.certificate.claim.Sanction;
import io.parley.certificate.claim.Step;

/// Reads one claim, whose fields stand in the order in which {@link ClaimLine} writes them.
final class ClaimReader {

  private final Tokens tokens;

  ClaimReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /// Reads the claim that begins at the current token.
  Claim claim() {
    tokens.openObject();
    var claim =
        switch (tokens.text("claim")) {
          case "stable" ->
              new Claim.Stable(
                  concept(),
                  tokens.text("party"),
                  tokens.text("state"),
                  tokens.list("sanctions", this::sanction));
          case "unstable" ->
              new Claim.Unstable(
                  concept(), tokens.text("party"), tokens.text("state"), tokens.text("to"));
          case "equilibria" -> new Claim.Equilibria(concept(), tokens.list("states", tokens::text));
          case "reachable" ->
              new Claim.Reachable(means(), tokens.text("state"), tokens.list("path", this::step));
          case "unreachable" -> new Claim.Unreachable(means(), tokens.text("state"));
          case String other -> throw new Malformed("There is no claim (%s)".formatted(other));
        };
    tokens.closeObject();
    return claim;
  }

  private Sanction sanction() {
    tokens.openObject();
    var sanction = new Sanction(tokens.text("to"), tokens.list("reply", this::step));
    tokens.closeObject();
    return sanction;
  }

  private Step step() {
    tokens.openObject();
    var step = new Step(tokens.text("by"), tokens.text("to"));
    tokens.closeObject();
    return step;
  }

  private Concept concept() {
    return concept(tokens.text("concept"));
  }

  /// The concept with this short name.
  static Concept concept(String id) {
    return Concept.named(id)
        .orElseThrow(() ->
            new Malformed("There is no concept (%s); there are %s".formatted(id, Concept.ids())));
  }

  private Means means() {
    var id = tokens.text("by");
    return Means.named(id)
        .orElseThrow(
            () -> new Malformed("One reaches by moves or improvements, not by (%s)".formatted(id)));
  }
}
