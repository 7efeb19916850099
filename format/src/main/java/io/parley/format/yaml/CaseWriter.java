package io.parley.format.yaml;

import io.parley.model.Case;
import io.parley.model.evidence.Origin;
import io.parley.model.evidence.Source;
import io.parley.model.option.OneWay;
import io.parley.model.option.Option;
import io.parley.model.option.Outcome;
import io.parley.model.statement.Stated;
import java.util.List;

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
    var writer = new PartyWriter(situation);
    situation.parties().forEach(party -> parties.put(party.id(), writer.party(party)));
    var impossible =
        situation.impossible().stream()
            .map(pattern -> new Stated(pattern.when(), pattern.label(), pattern.grounds()))
            .map(stated -> GroundsWriter.stated(stated, false))
            .toList();
    var whole =
        Yaml.Keys.spread()
            .put("parley", new Yaml.Whole(1))
            .put("title", new Yaml.Text(situation.title()))
            .putText("summary", situation.summary())
            .put("kind", GroundsWriter.word(situation.kind()));
    if (!situation.sources().isEmpty()) {
      whole.put("sources", sources);
    }
    whole
        .put("parties", parties)
        .putItems("impossible", false, impossible)
        .putItems("oneWay", false, situation.oneWay().stream().map(CaseWriter::oneWay).toList())
        .put("now", new Yaml.Items(true, taken(situation.now())));
    new TalkWriter(situation).put(whole);
    return whole;
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

  private static Yaml oneWay(OneWay rule) {
    var keys =
        Yaml.Keys.brief()
            .put("from", new Yaml.Text(rule.from().text()))
            .put("to", new Yaml.Text(rule.to().text()))
            .putText("label", rule.label());
    return GroundsWriter.put(keys, rule.grounds());
  }

  private List<Yaml> taken(Outcome outcome) {
    return situation.options().stream()
        .map(Option::id)
        .filter(outcome.taken()::contains)
        .<Yaml>map(Yaml.Text::new)
        .toList();
  }
}
