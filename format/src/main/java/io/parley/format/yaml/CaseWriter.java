package io.parley.format.yaml;

import io.parley.model.Case;
import io.parley.model.evidence.Basis;
import io.parley.model.evidence.Evidence;
import io.parley.model.evidence.Grounds;
import io.parley.model.evidence.Origin;
import io.parley.model.evidence.Source;
import io.parley.model.option.Direction;
import io.parley.model.option.OneWay;
import io.parley.model.option.Option;
import io.parley.model.option.Outcome;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import io.parley.model.statement.Stated;
import java.util.List;
import java.util.Locale;

/// Writes a case in Parley's own format, as YAML. Reading what is written gives an equal case.
/// Nothing is written that goes without saying.
public final class CaseWriter {

  private final Case situation;

  private CaseWriter(Case situation) {
    this.situation = situation;
  }

  /// The case as the text of a case file.
  public static String write(Case situation) {
    return YamlOutput.write(new CaseWriter(situation).whole());
  }

  private Yaml whole() {
    var sources = Yaml.Keys.spread();
    situation.sources().forEach(source -> sources.put(source.id(), source(source)));
    var parties = Yaml.Keys.spread();
    situation.parties().forEach(party -> parties.put(party.id(), party(party)));
    var impossible =
        situation.impossible().stream()
            .map(pattern -> stated(new Stated(pattern.when(), pattern.label(), pattern.grounds())))
            .toList();
    var whole =
        Yaml.Keys.spread()
            .put("parley", new Yaml.Whole(1))
            .put("title", new Yaml.Text(situation.title()))
            .putText("summary", situation.summary())
            .put("kind", word(situation.kind()));
    if (!situation.sources().isEmpty()) {
      whole.put("sources", sources);
    }
    return whole
        .put("parties", parties)
        .putItems("impossible", false, impossible)
        .putItems("oneWay", false, situation.oneWay().stream().map(CaseWriter::oneWay).toList())
        .put("now", new Yaml.Items(true, taken(situation.now())));
  }

  private static Yaml source(Source source) {
    var keys = Yaml.Keys.spread();
    if (!source.title().equals(source.id())) {
      keys.put("title", new Yaml.Text(source.title()));
    }
    switch (source.origin()) {
      case Origin.File(var path) -> keys.put("file", new Yaml.Text(path));
      case Origin.Inline(var text) -> keys.put("text", new Yaml.Text(text));
      case Origin.Link(var url) -> keys.put("url", new Yaml.Text(url));
      case Origin.Unstated _ -> {}
    }
    return keys.putText("author", source.author())
        .putText("outlet", source.outlet())
        .putText("date", source.date())
        .putText("language", source.language())
        .put("reliability", new Yaml.Text(source.reliability().name()))
        .put("credibility", new Yaml.Whole(source.credibility().number()));
  }

  private Yaml party(Party party) {
    var keys = Yaml.Keys.spread();
    if (!party.name().equals(party.id())) {
      keys.put("name", new Yaml.Text(party.name()));
    }
    if (!party.options().isEmpty()) {
      var options = Yaml.Keys.spread();
      party.options().forEach(option -> options.put(option.id(), option(option)));
      keys.put("options", options);
    }
    putPreferences(keys, party.preferences());
    return grounds(keys, party.grounds());
  }

  private static Yaml option(Option option) {
    var keys = Yaml.Keys.brief();
    if (!option.label().equals(option.id())) {
      keys.put("label", new Yaml.Text(option.label()));
    }
    if (option.direction() != Direction.BOTH) {
      keys.put("moves", word(option.direction()));
    }
    return grounds(keys, option.grounds());
  }

  private void putPreferences(Yaml.Keys keys, Preferences preferences) {
    switch (preferences) {
      case Preferences.Prefers(var judgements) ->
          keys.putItems("prefers", false, judgements.stream().map(CaseWriter::judgement).toList());
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
    var members = judgement.anyOf().stream().map(CaseWriter::stated).toList();
    return members.size() == 1 ? members.getFirst() : new Yaml.Items(true, members);
  }

  private static Yaml stated(Stated stated) {
    var text = new Yaml.Text(stated.statement().text());
    if (stated.label().isEmpty() && stated.grounds().equals(Grounds.NONE)) {
      return text;
    }
    var keys = Yaml.Keys.brief().put("say", text).putText("label", stated.label());
    return grounds(keys, stated.grounds());
  }

  private Yaml heldEqual(List<Outcome> outcomes) {
    var names =
        outcomes.stream().<Yaml>map(outcome -> new Yaml.Text(situation.nameOf(outcome))).toList();
    return names.size() == 1 ? names.getFirst() : new Yaml.Items(true, names);
  }

  private static Yaml oneWay(OneWay rule) {
    var keys =
        Yaml.Keys.brief()
            .put("from", new Yaml.Text(rule.from().text()))
            .put("to", new Yaml.Text(rule.to().text()))
            .putText("label", rule.label());
    return grounds(keys, rule.grounds());
  }

  private static Yaml.Keys grounds(Yaml.Keys keys, Grounds grounds) {
    if (grounds.basis() != Basis.ASSUMED) {
      keys.put("basis", word(grounds.basis()));
    }
    return keys.putText("because", grounds.because())
        .putItems(
            "evidence", false, grounds.evidence().stream().map(CaseWriter::evidence).toList());
  }

  private static Yaml evidence(Evidence evidence) {
    return Yaml.Keys.brief()
        .put("source", new Yaml.Text(evidence.source()))
        .putText("quote", evidence.quote());
  }

  private List<Yaml> taken(Outcome outcome) {
    return situation.options().stream()
        .map(Option::id)
        .filter(outcome.taken()::contains)
        .<Yaml>map(Yaml.Text::new)
        .toList();
  }

  private static Yaml word(Enum<?> constant) {
    return new Yaml.Text(constant.name().toLowerCase(Locale.ROOT));
  }
}
