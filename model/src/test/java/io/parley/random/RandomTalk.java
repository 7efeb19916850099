package io.parley.random;

import io.parley.model.Case;
import io.parley.model.evidence.Grounds;
import io.parley.model.option.Option;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Statement;
import io.parley.model.talk.Act;
import io.parley.model.talk.Deadline;
import io.parley.model.talk.Demand;
import io.parley.model.talk.LinkedIssue;
import io.parley.model.talk.OptionPattern;
import io.parley.model.talk.Perception;
import io.parley.model.talk.Stake;
import io.parley.model.talk.Talk;
import io.parley.model.talk.Threat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;

/// Draws what is said and done around a case of at least two parties.
public final class RandomTalk {

  private final Case situation;
  private final Random random;

  private RandomTalk(Case situation, Random random) {
    this.situation = situation;
    this.random = random;
  }

  /// The same case with demands, threats and everything else that can stand around it.
  public static Case around(Case situation, Random random) {
    return new Case(
        situation.title(),
        situation.summary(),
        situation.kind(),
        situation.sources(),
        situation.parties(),
        situation.impossible(),
        situation.oneWay(),
        situation.now(),
        new RandomTalk(situation, random).talk());
  }

  private Talk talk() {
    var first = situation.parties().getFirst();
    var last = situation.parties().getLast();
    var options = situation.options().stream().map(Option::id).toList();
    var strict = new Demand.Reading("strict", pattern(options), "", Grounds.NONE);
    var demand =
        new Demand(
            "d1",
            actor(first),
            last.id(),
            pattern(options),
            random.nextBoolean() ? List.of(strict) : List.of(),
            "",
            Grounds.NONE);
    var threatened = new Statement.Taken(options.getFirst());
    var threat =
        new Threat(
            "t1",
            actor(first),
            last.id(),
            random.nextBoolean() ? "d1" : "",
            random.nextBoolean() ? new Statement.Constant(true) : threatened,
            pattern(first.options().stream().map(Option::id).toList()),
            "",
            Grounds.NONE);
    return new Talk(
        List.of(demand),
        List.of(threat),
        List.of(new Act("done1", "somebody", random.nextBoolean(), "", "done1", Grounds.NONE)),
        List.of(
            new Deadline(
                "meeting", "Thursday", OptionalInt.of(random.nextInt(4)), "Talks", Grounds.NONE)),
        List.of(new LinkedIssue("issue", List.of(options.getLast()), "Issue", Grounds.NONE)),
        List.of(
            new Stake(actor(first), random.nextBoolean(), "calm", Grounds.NONE),
            new Stake(last.id(), random.nextBoolean(), "trade", Grounds.NONE)),
        List.of(
            new Perception(
                last.id(),
                Map.of(
                    first.id(),
                    new Preferences.Weights(Map.of(options.getFirst(), random.nextInt(5) - 2))),
                first.options().stream().map(Option::id).limit(random.nextInt(2)).toList(),
                Grounds.NONE)));
  }

  private String actor(Party party) {
    return party.factions().isEmpty() || random.nextBoolean()
        ? party.id()
        : party.id() + "/" + party.factions().getFirst().id();
  }

  private OptionPattern pattern(List<String> options) {
    var wanted = new LinkedHashMap<String, Boolean>();
    for (var option : options) {
      if (random.nextBoolean()) {
        wanted.put(option, random.nextBoolean());
      }
    }
    return new OptionPattern(wanted);
  }
}
