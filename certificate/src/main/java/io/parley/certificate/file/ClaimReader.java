package io.parley.certificate.file;

import io.parley.certificate.claim.BestOffer;
import io.parley.certificate.claim.Claim;
import io.parley.certificate.claim.Concept;
import io.parley.certificate.claim.Deed;
import io.parley.certificate.claim.Edit;
import io.parley.certificate.claim.End;
import io.parley.certificate.claim.GroupMove;
import io.parley.certificate.claim.GroupSanction;
import io.parley.certificate.claim.Means;
import io.parley.certificate.claim.Reading;
import io.parley.certificate.claim.Sanction;
import io.parley.certificate.claim.Step;
import io.parley.certificate.claim.Weighing;

/// Reads one claim, whose fields stand in the order in which {@link ClaimLine} writes them.
final class ClaimReader {

  private final Tokens tokens;

  ClaimReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /// Reads the claim that begins at the current token.
  Claim claim() {
    tokens.openObject();
    var word = tokens.text("claim");
    var reading = reading(tokens.text("reading"));
    var claim =
        switch (word) {
          case "stable" ->
              new Claim.Stable(
                  reading,
                  concept(),
                  tokens.text("party"),
                  tokens.text("state"),
                  tokens.list("sanctions", this::sanction));
          case "unstable" ->
              new Claim.Unstable(
                  reading,
                  concept(),
                  tokens.text("party"),
                  tokens.text("state"),
                  tokens.text("to"));
          case "equilibria" ->
              new Claim.Equilibria(reading, concept(), tokens.list("states", tokens::text));
          case "reachable" ->
              new Claim.Reachable(
                  reading, means(), tokens.text("state"), tokens.list("path", this::step));
          case "unreachable" -> new Claim.Unreachable(reading, means(), tokens.text("state"));
          case "groupStable" ->
              new Claim.GroupStable(
                  reading,
                  concept(),
                  tokens.list("group", tokens::text),
                  tokens.text("state"),
                  tokens.list("sanctions", this::groupSanction));
          case "groupUnstable" ->
              new Claim.GroupUnstable(
                  reading,
                  concept(),
                  tokens.list("group", tokens::text),
                  tokens.text("state"),
                  tokens.list("path", this::step));
          case "universal" ->
              new Claim.Universal(reading, concept(), tokens.list("states", tokens::text));
          case "turned" ->
              new Claim.Turned(
                  reading,
                  tokens.list("edits", this::edit),
                  tokens.list("before", this::claim),
                  tokens.list("after", this::claim));
          case "meeting" ->
              new Claim.Meeting(
                  reading,
                  tokens.text("demand"),
                  tokens.text("meant"),
                  tokens.list("states", tokens::text));
          case "offer" ->
              new Claim.Offered(
                  reading,
                  tokens.text("demand"),
                  tokens.text("camp"),
                  tokens.text("state"),
                  tokens.list("verdicts", this::claim),
                  tokens.list("ends", this::end),
                  tokens.list("kept", this::claim));
          case "best" ->
              new Claim.Best(
                  reading,
                  tokens.text("demand"),
                  tokens.text("camp"),
                  tokens.list("offers", this::bestOffer));
          case "threat" ->
              new Claim.Threatened(
                  reading,
                  tokens.text("threat"),
                  tokens.text("camp"),
                  tokens.text("state"),
                  deed(),
                  tokens.list("to", tokens::text),
                  tokens.list("weighings", this::weighing),
                  stands());
          case String other -> throw new Malformed("There is no claim (%s)".formatted(other));
        };
    tokens.closeObject();
    return claim;
  }

  private Edit edit() {
    tokens.openObject();
    var edit =
        switch (tokens.text("edit")) {
          case "arranged" ->
              new Edit.Arranged(tokens.text("of"), tokens.list("places", tokens::number));
          case "weighed" ->
              new Edit.Weighed(tokens.text("of"), tokens.text("option"), tokens.number("weight"));
          case "levelled" ->
              new Edit.Levelled(
                  tokens.text("of"), tokens.text("with"), tokens.list("states", tokens::text));
          case "reversible" -> new Edit.Reversible(tokens.text("option"));
          case "guaranteed" -> new Edit.Guaranteed(tokens.text("option"), tokens.text("state"));
          case "done" -> new Edit.Done(tokens.text("option"));
          case String other -> throw new Malformed("There is no edit (%s)".formatted(other));
        };
    tokens.closeObject();
    return edit;
  }

  private End end() {
    tokens.openObject();
    var end = new End(tokens.text("meant"), tokens.text("of"), tokens.text("to"));
    tokens.closeObject();
    return end;
  }

  private BestOffer bestOffer() {
    tokens.openObject();
    var offer = new BestOffer(tokens.text("state"), tokens.list("worst", this::end));
    tokens.closeObject();
    return offer;
  }

  private Weighing weighing() {
    tokens.openObject();
    var weighing =
        new Weighing(
            tokens.text("by"),
            tokens.number("from"),
            tokens.number("to"),
            tokens.number("judgement"));
    tokens.closeObject();
    return weighing;
  }

  private Deed deed() {
    var id = tokens.text("deed");
    return Deed.named(id)
        .orElseThrow(() -> new Malformed("One can carry or undo a threat, not (%s)".formatted(id)));
  }

  private boolean stands() {
    return switch (tokens.text("stands")) {
      case "yes" -> true;
      case "no" -> false;
      case String other ->
          throw new Malformed("A threat stands: yes or no, not (%s)".formatted(other));
    };
  }

  private Sanction sanction() {
    tokens.openObject();
    var sanction = new Sanction(tokens.text("to"), tokens.list("reply", this::step));
    tokens.closeObject();
    return sanction;
  }

  private GroupSanction groupSanction() {
    tokens.openObject();
    var sanction = new GroupSanction(tokens.text("to"), tokens.list("reply", this::groupMove));
    tokens.closeObject();
    return sanction;
  }

  private GroupMove groupMove() {
    tokens.openObject();
    var move = new GroupMove(tokens.list("group", tokens::text), tokens.list("path", this::step));
    tokens.closeObject();
    return move;
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

  /// The reading with this name.
  static Reading reading(String id) {
    return Reading.named(id)
        .orElseThrow(() ->
            new Malformed("There is no reading (%s); there are %s".formatted(id, Reading.ids())));
  }

  private Means means() {
    var id = tokens.text("by");
    return Means.named(id)
        .orElseThrow(
            () -> new Malformed("One reaches by moves or improvements, not by (%s)".formatted(id)));
  }
}
