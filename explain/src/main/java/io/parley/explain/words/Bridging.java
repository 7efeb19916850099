package io.parley.explain.words;

import static java.util.stream.Collectors.joining;

import io.parley.conflict.graph.GraphModel;
import io.parley.conflict.move.DecisionMaker;
import io.parley.conflict.move.Step;
import io.parley.conflict.path.Bridge;
import io.parley.conflict.path.Chain;
import io.parley.conflict.state.State;
import io.parley.explain.reason.Footing;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.party.Control;
import io.parley.model.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says what would close the gap on the way to an outcome.
public final class Bridging {

  private final Case situation;
  private final Phrases say;
  private final GraphModel graph;

  /// Speaks in these phrases about this conflict.
  public Bridging(Case situation, Phrases phrases, GraphModel graph) {
    this.situation = situation;
    this.say = phrases;
    this.graph = graph;
  }

  /// A paragraph for each bridge, what was looked for and not found, and what they rest on.
  ///
  /// @param reached whether self-interest may lead to the outcome even so, though that is not certain
  public List<String> paragraphs(List<Bridge> bridges, boolean reached) {
    var footing = new Footing();
    var paragraphs = new ArrayList<String>();
    String heading =
        reached
            ? Say.of(
                "Whether all of these steps would be taken is not known. What would lead there however that is settled:")
            : Say.of("What would close the gap:");
    if (!bridges.isEmpty()) {
      paragraphs.add(heading);
    }
    bridges.forEach(bridge -> paragraphs.add("- " + sentence(bridge, footing)));
    var missing = missing(bridges);
    if (!missing.isEmpty()) {
      paragraphs.add(
          bridges.isEmpty()
              ? Say.of(
                  "Nothing that was looked for %s: there is %s.",
                  reached ? Say.of("makes it certain") : Say.of("closes the gap"),
                  Say.listed(missing))
              : Say.of("There is %s.", Say.listed(missing)));
    }
    if (footing.size() > 0) {
      paragraphs.add(
          say.footing(footing).replace(Say.of("Behind this"), Say.of("Behind these bridges")));
    }
    return paragraphs;
  }

  private static List<String> missing(List<Bridge> bridges) {
    var missing = new ArrayList<String>();
    if (bridges.stream().noneMatch(Bridge.JointMove.class::isInstance)) {
      missing.add(Say.of("no joint move by which all movers gain"));
    }
    if (bridges.stream().noneMatch(Bridge.Guarantee.class::isInstance)) {
      missing.add(Say.of("no guarantee of the rest of the chain"));
    }
    if (bridges.stream().noneMatch(Bridge.PriorStep.class::isInstance)) {
      missing.add(Say.of("no step that somebody could settle first at no loss"));
    }
    if (bridges.stream().noneMatch(Bridge.OtherControl.class::isInstance)) {
      missing.add(Say.of("no other camp in control"));
    }
    return missing;
  }

  /// The gap on the way to an outcome in one paragraph: where the chain breaks, and the kinds of
  /// bridge there are.
  ///
  /// @param concepts under which the outcome holds
  /// @param reached whether self-interest may lead there even so, though that is not certain
  public String inShort(
      State target, List<String> concepts, Chain chain, List<Bridge> bridges, boolean reached) {
    var broken = chain.against(graph).getFirst();
    String bridging =
        bridges.isEmpty()
            ? Say.of("No bridge was found.")
            : Say.of(
                "What would close the gap: %s.",
                bridges.stream().map(this::kind).collect(joining("; ")));
    return Say.of(
        "Every party prefers %s to today, and it holds under %s once reached, but no chain of steps %sin one's own interest leads there. The chain breaks at its %s step: %s %s by going to %s: %s. %s",
        say.numberAndWords(target),
        String.join(", ", concepts).toUpperCase(Locale.ROOT),
        reached ? Say.of("certainly ") : "",
        Say.ordinal(chain.steps().indexOf(broken) + 1),
        broken.mover().name(),
        loss(broken),
        say.names().number(broken.to()),
        reason(broken.mover(), broken.to(), broken.from()),
        bridging);
  }

  private String loss(Step step) {
    return switch (graph.gains(step.mover(), step.to(), step.from())) {
      case CERTAIN -> Say.of("would lose");
      case POSSIBLE -> Say.of("may lose");
      case NOT -> Say.of("would not gain");
    };
  }

  private String kind(Bridge bridge) {
    return switch (bridge) {
      case Bridge.JointMove joint ->
          Say.of(
              "%s move at once (%s to %s)",
              names(joint.movers()),
              say.names().number(joint.from()),
              say.names().number(joint.to()));
      case Bridge.Guarantee guarantee ->
          Say.of(
              "somebody guarantees %s the rest",
              names(guarantee.steps().stream().map(Step::mover).distinct().toList()));
      case Bridge.PriorStep prior -> Say.of("first, %s", say.change(prior.step()));
      case Bridge.OtherControl other -> deciding(other);
    };
  }

  private String sentence(Bridge bridge, Footing footing) {
    return switch (bridge) {
      case Bridge.JointMove joint -> joint(joint, footing);
      case Bridge.Guarantee guarantee -> guarantee(guarantee, footing);
      case Bridge.PriorStep prior -> prior(prior);
      case Bridge.OtherControl other -> other(other);
    };
  }

  private String joint(Bridge.JointMove joint, Footing footing) {
    return Say.of(
        "A joint move: %s go from %s straight to %s at the same moment, and all gain: %s.",
        names(joint.movers()),
        say.names().number(joint.from()),
        say.names().number(joint.to()),
        joint.movers().stream()
            .map(i -> gain(i, joint.to(), joint.from(), footing))
            .collect(joining("; ")));
  }

  private String guarantee(Bridge.Guarantee guarantee, Footing footing) {
    String gains =
        guarantee.steps().stream()
            .map(step -> gain(step.mover(), guarantee.end(), step.from(), footing))
            .collect(joining("; "));
    String rest =
        guarantee.secures().stream().map(this::shortly).collect(joining(Say.of(", then ")));
    String sentence =
        Say.of(
            "A guarantee by a third party: %s would step if sure of the end (%s). What has to be secured: %s.",
            names(guarantee.steps().stream().map(Step::mover).distinct().toList()),
            gains,
            rest.isEmpty() ? Say.of("that nothing else follows") : rest);
    return guarantee.temptations().isEmpty()
        ? sentence
        : sentence
            + " "
            + Say.of(
                "It has to hold against what would be gained by doing otherwise: %s.",
                guarantee.temptations().stream()
                    .map(step -> tempting(step, footing))
                    .collect(joining("; ")));
  }

  private String tempting(Step step, Footing footing) {
    footing.add(List.of(step), graph);
    return Say.of(
        "%s would also gain by going from %s to %s (%s)",
        step.mover().name(),
        say.names().number(step.from()),
        say.names().number(step.to()),
        say.change(step));
  }

  private String prior(Bridge.PriorStep prior) {
    var mover = prior.step().mover();
    String who =
        prior.faction().isEmpty()
            ? mover.name()
            : Say.of("%s of %s", party(mover.id()).faction(prior.faction()).name(), mover.name());
    return Say.of(
        "A step settled first, at no loss to %s: %s (%s to %s); from there self-interest leads on: %s.",
        who,
        say.change(prior.step()),
        say.names().number(prior.step().from()),
        say.names().number(prior.step().to()),
        prior.rest().stream().map(this::shortly).collect(joining(Say.of(", then "))));
  }

  private String other(Bridge.OtherControl other) {
    String holds =
        other.holdsUnder().isEmpty()
            ? Say.of("but the outcome then holds under none of the classical concepts")
            : Say.of(
                "and the outcome then holds for everyone under %s",
                String.join(", ", other.holdsUnder()).toUpperCase(Locale.ROOT));
    return Say.of(
        "Another in control: if %s, each step is in somebody's own interest (%s), %s.",
        deciding(other),
        other.steps().stream().map(this::shortly).collect(joining(Say.of(", then "))),
        holds);
  }

  private String deciding(Bridge.OtherControl other) {
    var party = party(other.party());
    return other.control() instanceof Control.ByFaction(var faction)
        ? Say.of("%s decides for %s", party.faction(faction).name(), party.name())
        : Say.of("each camp of %s decides for the options it holds", party.name());
  }

  private Party party(String id) {
    return situation.party(id);
  }

  private String shortly(Step step) {
    return Say.of("%s to %s", step.mover().name(), say.names().number(step.to()));
  }

  private String gain(DecisionMaker who, State to, State from, Footing footing) {
    footing.add(graph.will(who).compare(to, from));
    return Say.of("for %s, %s", who.name(), reason(who, to, from));
  }

  private String reason(DecisionMaker who, State to, State from) {
    return say.reason(who, to, from, graph.will(who).compare(to, from));
  }

  private static String names(List<DecisionMaker> who) {
    return Say.listed(who.stream().map(DecisionMaker::name).toList());
  }
}
