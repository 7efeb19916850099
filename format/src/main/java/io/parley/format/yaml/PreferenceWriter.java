package io.parley.format.yaml;

import io.parley.model.Case;
import io.parley.model.option.Outcome;
import io.parley.model.party.Doubts;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import io.parley.model.statement.Stated;
import io.parley.model.statement.Statement;
import java.util.ArrayList;
import java.util.List;

/// Writes what somebody wants, and what is not known of it.
final class PreferenceWriter {

  private final Case situation;

  PreferenceWriter(Case situation) {
    this.situation = situation;
  }

  void put(Yaml.Keys keys, Preferences preferences) {
    switch (preferences) {
      case Preferences.Prefers(var judgements) ->
          keys.putItems(
              "prefers", false, judgements.stream().map(PreferenceWriter::judgement).toList());
      case Preferences.Ranking(var classes) ->
          keys.put(
              "ranking", new Yaml.Items(false, classes.stream().map(this::heldEqual).toList()));
      case Preferences.Weights(var byOption) -> {
        var weights = Yaml.Keys.brief();
        byOption.forEach((option, weight) -> weights.put(option, new Yaml.Whole(weight)));
        keys.put("weights", weights);
      }
      case Preferences.Indifferent _ -> {}
    }
  }

  private static Yaml judgement(Judgement judgement) {
    var members =
        judgement.anyOf().stream()
            .map(stated -> GroundsWriter.stated(stated, judgement.strong()))
            .toList();
    return members.size() == 1 ? members.getFirst() : new Yaml.Items(true, members);
  }

  private Yaml heldEqual(List<Outcome> outcomes) {
    var names = outcomes.stream().map(this::name).toList();
    return names.size() == 1 ? names.getFirst() : new Yaml.Items(true, names);
  }

  private Yaml name(Outcome outcome) {
    return new Yaml.Text(situation.nameOf(outcome));
  }

  void put(Yaml.Keys keys, Doubts doubts, Preferences preferences) {
    var judgements =
        preferences instanceof Preferences.Prefers(var stated) ? stated : List.<Judgement>of();
    var items = new ArrayList<Yaml>();
    for (var pair : doubts.unordered()) {
      items.add(pair(named(pair.upper(), judgements), named(pair.lower(), judgements)));
    }
    for (var pair : doubts.unranked()) {
      items.add(pair(name(pair.first()), name(pair.second())));
    }
    if (!doubts.maybe().isEmpty()) {
      var maybe = doubts.maybe().stream().map(position -> named(position, judgements)).toList();
      items.add(Yaml.Keys.brief().putItems("maybe", true, maybe));
    }
    keys.putItems("unknown", false, items);
  }

  private static Yaml pair(Yaml first, Yaml second) {
    return new Yaml.Items(true, List.of(first, second));
  }

  /// A judgement by its statements; by its place in the list when an earlier one says the same.
  private static Yaml named(int position, List<Judgement> judgements) {
    var said = statements(judgements.get(position));
    boolean repeated =
        judgements.subList(0, position).stream().anyMatch(other -> statements(other).equals(said));
    if (repeated) {
      return new Yaml.Whole(position + 1);
    }
    var texts = said.stream().<Yaml>map(statement -> new Yaml.Text(statement.text())).toList();
    return texts.size() == 1 ? texts.getFirst() : new Yaml.Items(true, texts);
  }

  private static List<Statement> statements(Judgement judgement) {
    return judgement.anyOf().stream().map(Stated::statement).toList();
  }
}
