package io.parley.format.yaml;

import io.parley.model.Case;
import io.parley.model.evidence.Grounds;
import io.parley.model.statement.Statement;
import io.parley.model.talk.Act;
import io.parley.model.talk.Deadline;
import io.parley.model.talk.Demand;
import io.parley.model.talk.LinkedIssue;
import io.parley.model.talk.OptionPattern;
import io.parley.model.talk.Perception;
import io.parley.model.talk.Talk;
import io.parley.model.talk.Threat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/// Writes what has been said and done around the options, and what hangs on it.
final class TalkWriter {

  private final Case situation;
  private final Talk talk;
  private final PreferenceWriter preferences;

  TalkWriter(Case situation) {
    this.situation = situation;
    this.talk = situation.talk();
    this.preferences = new PreferenceWriter(situation);
  }

  void put(Yaml.Keys whole) {
    putAll(whole, "done", talk.acts(), Act::id, TalkWriter::act);
    putAll(whole, "demands", talk.demands(), Demand::id, this::demand);
    putAll(whole, "threats", talk.threats(), Threat::id, this::threat);
    putAll(whole, "deadlines", talk.deadlines(), Deadline::id, TalkWriter::deadline);
    putAll(whole, "linkedIssues", talk.linkedIssues(), LinkedIssue::id, TalkWriter::linkedIssue);
    putStakes(whole);
    putAll(whole, "seenBy", talk.perceptions(), Perception::viewer, this::perception);
  }

  private static <T> void putAll(
      Yaml.Keys whole,
      String key,
      List<T> elements,
      Function<T, String> id,
      Function<T, Yaml> written) {
    if (!elements.isEmpty()) {
      var keys = Yaml.Keys.spread();
      elements.forEach(element -> keys.put(id.apply(element), written.apply(element)));
      whole.put(key, keys);
    }
  }

  private static Yaml act(Act act) {
    var keys = Yaml.Keys.brief().putText("by", act.by());
    if (!act.reversible()) {
      keys.put("reversible", new Yaml.Plain("false"));
    }
    return said(keys.putText("date", act.date()), act.id(), act.label(), act.grounds());
  }

  /// The keys with a label, unless it is the id, and grounds.
  private static Yaml said(Yaml.Keys keys, String id, String label, Grounds grounds) {
    if (!label.equals(id)) {
      keys.put("label", new Yaml.Text(label));
    }
    return GroundsWriter.put(keys, grounds);
  }

  private Yaml demand(Demand demand) {
    var keys =
        Yaml.Keys.brief()
            .put("by", new Yaml.Text(demand.by()))
            .put("of", new Yaml.Text(demand.of()))
            .put("asks", pattern(demand.asked()));
    putAll(keys, "readings", demand.readings(), Demand.Reading::id, this::reading);
    return GroundsWriter.put(keys.putText("label", demand.label()), demand.grounds());
  }

  private Yaml reading(Demand.Reading reading) {
    var keys = Yaml.Keys.brief().put("asks", pattern(reading.asked()));
    return GroundsWriter.put(keys.putText("label", reading.label()), reading.grounds());
  }

  private Yaml pattern(OptionPattern pattern) {
    var keys = Yaml.Keys.brief();
    for (var option : situation.options()) {
      var wanted = pattern.wanted().get(option.id());
      if (wanted != null) {
        keys.put(option.id(), new Yaml.Text(wanted ? "Y" : "N"));
      }
    }
    return keys;
  }

  private Yaml threat(Threat threat) {
    var keys =
        Yaml.Keys.brief()
            .put("by", new Yaml.Text(threat.by()))
            .put("against", new Yaml.Text(threat.against()))
            .putText("unless", threat.unless());
    if (threat.unless().isEmpty() || !threat.when().equals(new Statement.Constant(true))) {
      keys.put("when", new Yaml.Text(threat.when().text()));
    }
    keys.put("then", pattern(threat.then()));
    return GroundsWriter.put(keys.putText("label", threat.label()), threat.grounds());
  }

  private static Yaml deadline(Deadline deadline) {
    var keys = Yaml.Keys.brief().putText("date", deadline.date());
    deadline.steps().ifPresent(steps -> keys.put("steps", new Yaml.Whole(steps)));
    return said(keys, deadline.id(), deadline.label(), deadline.grounds());
  }

  private static Yaml linkedIssue(LinkedIssue issue) {
    var options = issue.options().stream().<Yaml>map(Yaml.Text::new).toList();
    var keys = Yaml.Keys.brief().putItems("options", true, options);
    return said(keys, issue.id(), issue.label(), issue.grounds());
  }

  private void putStakes(Yaml.Keys whole) {
    var byParty = new LinkedHashMap<String, List<Yaml>>();
    for (var stake : talk.stakes()) {
      var what =
          Yaml.Keys.brief().put(stake.gain() ? "gain" : "lose", new Yaml.Text(stake.label()));
      byParty
          .computeIfAbsent(stake.party(), _ -> new ArrayList<>())
          .add(GroundsWriter.put(what, stake.grounds()));
    }
    if (!byParty.isEmpty()) {
      var keys = Yaml.Keys.spread();
      byParty.forEach((party, stakes) -> keys.putItems(party, false, stakes));
      whole.put("stakes", keys);
    }
  }

  private Yaml perception(Perception perception) {
    var keys = Yaml.Keys.spread();
    perception
        .preferences()
        .forEach((party, seen) -> {
          var wanted = Yaml.Keys.spread();
          preferences.put(wanted, seen);
          keys.put(party, wanted);
        });
    var unaware = perception.unaware().stream().<Yaml>map(Yaml.Text::new).toList();
    return GroundsWriter.put(keys.putItems("unaware", true, unaware), perception.grounds());
  }
}
