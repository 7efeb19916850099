package io.parley.format.gmcr;

import io.parley.format.outcome.FeasibleOutcomes;
import io.parley.format.problem.Excerpt;
import io.parley.format.problem.ProblemKind;
import io.parley.format.problem.Problems;
import io.parley.format.reading.Element;
import io.parley.format.reading.Reading;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.option.Impossible;
import io.parley.model.option.Option;
import io.parley.model.option.Outcome;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Judgement;
import io.parley.model.statement.Statement;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes a case as a file for GMCR+. Statements become patterns of options; when any party states
/// a ranking or weights, the file ranks outcomes for all, since it does so for all or for none.
/// A faction that decides stands for its party. What such a file cannot hold is reported.
public final class GmcrWriter {

  private static final int MOST_RANKED = 1 << 16;

  private final Case situation;
  private final Map<String, Integer> numberOf = new HashMap<>();
  private final Problems problems;
  private final Reading.Accepted reading;

  private GmcrWriter(Reading.Accepted reading) {
    this.reading = reading;
    this.situation = Deciding.standingForAll(reading.situation());
    this.problems = new Problems(reading.file());
    situation.options().forEach(option -> numberOf.put(option.id(), numberOf.size()));
  }

  /// The case that was read, as the text of a `.gmcr` file.
  public static Writing write(Reading.Accepted reading) {
    var writer = new GmcrWriter(reading);
    var text = writer.text();
    return writer.problems.anyError()
        ? new Writing.Refused(writer.problems.inOrder())
        : new Writing.Written(text, writer.problems.inOrder());
  }

  private String text() {
    Losses.report(reading, situation, problems);
    situation.parties().stream()
        .filter(party -> !Deciding.ofOneMind(party))
        .forEach(party ->
            refuse(
                new Element.PreferencesOf(party.id()),
                Say.of(
                    "No one faction decides for %s, and a .gmcr file has one order of preference for each.",
                    Excerpt.of(party.name()))));
    var ranked = situation.parties().stream().anyMatch(party -> ranked(party.preferences()));
    var feasible = ranked ? feasible() : List.<Outcome>of();
    var written = new StringWriter();
    try (var json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), written)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("decisionMakers");
      situation.parties().forEach(party -> party(json, party, ranked, feasible));
      json.writeEndArray();
      json.writeArrayPropertyStart("coalitions");
      for (int party = 0; party < situation.parties().size(); party++) {
        json.writeNumber(party);
      }
      json.writeEndArray();
      json.writeArrayPropertyStart("options");
      situation.options().forEach(option -> option(json, option));
      json.writeEndArray();
      json.writeArrayPropertyStart("infeasibles");
      for (int position = 0; position < situation.impossible().size(); position++) {
        infeasible(json, position);
      }
      json.writeEndArray();
      json.writeBooleanProperty("useManualPreferenceRanking", ranked);
      json.writeStringProperty("program", "Parley");
      json.writeEndObject();
    }
    return written.append('\n').toString();
  }

  private static boolean ranked(Preferences preferences) {
    return preferences instanceof Preferences.Ranking || preferences instanceof Preferences.Weights;
  }

  private List<Outcome> feasible() {
    var options = situation.options().stream().map(Option::id).toList();
    var removing = situation.impossible().stream().map(Impossible::when).toList();
    var listing = FeasibleOutcomes.list(options, removing, MOST_RANKED + 1);
    if (!listing.searched() || listing.outcomes().size() > MOST_RANKED) {
      refuse(new Element.Whole(), Say.of("There are too many outcomes to rank them one by one."));
      return List.of();
    }
    return listing.outcomes();
  }

  private void option(JsonGenerator json, Option option) {
    json.writeStartObject();
    json.writeStringProperty("name", option.label());
    json.writeStringProperty("permittedDirection", GmcrOptions.written(option.direction()));
    json.writeEndObject();
  }

  private void party(JsonGenerator json, Party party, boolean ranked, List<Outcome> feasible) {
    json.writeStartObject();
    json.writeStringProperty("name", party.name());
    json.writeArrayPropertyStart("options");
    party.options().forEach(option -> json.writeNumber(number(option.id())));
    json.writeEndArray();
    json.writeArrayPropertyStart("preferences");
    if (party.preferences() instanceof Preferences.Prefers(var judgements)) {
      for (int position = 0; position < judgements.size(); position++) {
        judgement(json, party, position, judgements.get(position));
      }
    }
    json.writeEndArray();
    if (ranked) {
      json.writeArrayPropertyStart("preferenceRanking");
      ranking(json, Ranks.of(party.preferences(), feasible), feasible);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void ranking(
      JsonGenerator json, List<List<Outcome>> classes, List<Outcome> feasible) {
    var placeOf = new HashMap<Outcome, Integer>();
    feasible.forEach(outcome -> placeOf.put(outcome, placeOf.size() + 1));
    for (var held : classes) {
      var places = held.stream().mapToInt(outcome -> placeOf.getOrDefault(outcome, 0)).toArray();
      if (places.length == 1) {
        json.writeNumber(places[0]);
      } else {
        json.writeArray(places, 0, places.length);
      }
    }
  }

  private void judgement(JsonGenerator json, Party party, int position, Judgement judgement) {
    var element = new Element.JudgementOf(Deciding.whose(party), position);
    var alternatives = new LinkedHashSet<Map<String, Boolean>>();
    judgement
        .anyOf()
        .forEach(stated -> alternatives.addAll(alternatives(stated.statement(), element)));
    if (alternatives.isEmpty() || alternatives.contains(Map.<String, Boolean>of())) {
      // True of no outcome or of every one: it orders nothing.
      return;
    }
    if (alternatives.size() == 1) {
      pattern(json, alternatives.getFirst());
      return;
    }
    json.writeStartObject();
    json.writeBooleanProperty("compound", true);
    json.writeArrayPropertyStart("members");
    alternatives.forEach(alternative -> pattern(json, alternative));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void infeasible(JsonGenerator json, int position) {
    var when = situation.impossible().get(position).when();
    alternatives(when, new Element.ImpossibleAt(position))
        .forEach(alternative -> pattern(json, alternative));
  }

  private Set<Map<String, Boolean>> alternatives(Statement statement, Element element) {
    try {
      return NormalForm.of(statement);
    } catch (NormalForm.TooLarge tooLarge) {
      refuse(element, Say.of("The statement has too many alternatives for a .gmcr file."));
      return Set.of();
    }
  }

  private void pattern(JsonGenerator json, Map<String, Boolean> options) {
    json.writeStartArray();
    options.forEach((option, taken) -> {
      json.writeStartArray();
      json.writeNumber(number(option));
      json.writeString(taken ? "Y" : "N");
      json.writeEndArray();
    });
    json.writeEndArray();
  }

  private int number(String option) {
    return numberOf.getOrDefault(option, -1);
  }

  private void refuse(Element element, String message) {
    problems.add(ProblemKind.INEXPRESSIBLE, reading.places().of(element), message);
  }
}
