package io.parley.format.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.parley.format.CaseFile;
import io.parley.format.file.Place;
import io.parley.format.problem.Problem;
import io.parley.format.problem.Severity;
import io.parley.format.reading.Element;
import io.parley.format.reading.Reading;
import io.parley.model.option.Outcome;
import io.parley.model.party.Preferences;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseReaderTest {

  private static final String TALKS =
      """
      parley: 1
      title: Talks
      sources:
        report:
          text: |
            The minister said that action
            may be necessary.
      parties:
        us:
          name: United States
          options:
            strike: {moves: forward}
            sign:
          prefers:
            - strike if not crackdown
            - say: not strike
              evidence: [{source: report, quote: may be necessary}]
            - [sign, crackdown]
        mx:
          name: Mexico
          options:
            crackdown: {label: Act against cartels}
          ranking: [NNN, [YNN, NNY], [[strike, crackdown], NYN], NYY]
      impossible:
        - strike and sign
      oneWay:
        - {from: sign, to: not sign}
      now: []
      """;

  private static List<Problem> problems(String text) {
    return CaseFile.read("case.yaml", text).problems();
  }

  private static Problem only(String text) {
    var problems = problems(text);
    assertThat(problems).hasSize(1);
    return problems.getFirst();
  }

  private static Reading.Accepted accepted(String text) {
    var reading = CaseFile.read("case.yaml", text);
    assertThat(reading).as("%s", reading.problems()).isInstanceOf(Reading.Accepted.class);
    return (Reading.Accepted) reading;
  }

  @Test
  void wellFormedFileMakesACase() {
    var reading = accepted(TALKS);
    assertThat(reading.problems()).isEmpty();
    var mexico = reading.situation().parties().getLast();
    assertThat(mexico.options().getFirst().label()).isEqualTo("Act against cartels");
    assertThat(((Preferences.Ranking) mexico.preferences()).classes())
        .containsExactly(
            List.of(outcome()),
            List.of(outcome("strike"), outcome("crackdown")),
            List.of(outcome("strike", "crackdown"), outcome("sign")),
            List.of(outcome("sign", "crackdown")));
  }

  private static Outcome outcome(String... taken) {
    return new Outcome(Set.of(taken));
  }

  @Test
  void listOfOptionIdsIsOneOutcomeAndListOfOutcomesIsSeveral() {
    var text =
        """
        parley: 1
        title: T
        parties:
          p: {options: {a: {}, b: {}}, ranking: [[a, b], [NY], [[a], []]]}
        """;
    var ranking =
        (Preferences.Ranking) accepted(text).situation().parties().getFirst().preferences();
    assertThat(ranking.classes())
        .containsExactly(
            List.of(outcome("a", "b")), List.of(outcome("b")), List.of(outcome("a"), outcome()));
  }

  @Test
  void placesOfElementsAreThoseOfTheFile() {
    var places = accepted(TALKS).places();
    assertThat(places.of(new Element.OfOption("crackdown"))).isEqualTo(new Place(22, 7, 9));
    assertThat(places.of(new Element.OfParty("mx"))).isEqualTo(new Place(19, 3, 2));
    assertThat(places.of(new Element.PreferencesOf("mx")).line()).isEqualTo(23);
    assertThat(places.of(new Element.JudgementOf("us", 1)).line()).isEqualTo(16);
    assertThat(places.of(new Element.ImpossibleAt(0)).line()).isEqualTo(25);
    assertThat(places.of(new Element.OneWayAt(0)).line()).isEqualTo(27);
    assertThat(places.of(new Element.Now()).line()).isEqualTo(28);
  }

  @Test
  void unknownOptionIsShownWhereItStandsWithTheOptionThatWasMeant() {
    var problem = only(TALKS.replace("if not crackdown", "if not crackdwn"));
    assertThat(problem.display("case.yaml"))
        .isEqualTo(
            """
            case.yaml:15:23  unknown-option  "crackdwn" is not an option of any party. Maybe you \
            meant "crackdown" (Mexico)?
                  - strike if not crackdwn
                                  ^^^^^^^^\
            """);
  }

  @Test
  void columnsAreExactInsideQuotesToo() {
    var quoted = TALKS.replace("strike if not crackdown", "\"strike if not crackdwn\"");
    assertThat(only(quoted).place()).isEqualTo(new Place(15, 24, 8));
    var wide = TALKS.replace("- strike if not crackdown", "- {label: 😀, say: strike if crackdwn}");
    assertThat(only(wide).place()).isEqualTo(new Place(15, 35, 8));
  }

  @Test
  void blockScalarsAreShownWhereTheyBegin() {
    var block =
        TALKS.replace("- strike if not crackdown", "- >\n        strike if\n        crackdwn");
    assertThat(only(block).place()).isEqualTo(new Place(15, 9, 1));
  }

  @Test
  void allProblemsOfAFileAreReportedInTheOrderOfItsLines() {
    var text =
        """
        parley: 1
        titel: Talks
        kind: curent
        sources:
          report: {reliability: G, credibility: 7, file: ../secret, text: twice}
        parties:
          us:
            options:
              strike: {moves: forwards}
              "1st": {}
              and: {}
              YN: {}
            prefers: [strike if, {say: sing, basis: guessed, evidence: [{source: reprot}]}]
            weights: {strike: 1.5}
          us2:
            options:
              strike: {}
            fractions: {}
            prefers: []
          us2: {}
        now: [strik, strike, strike]
        """;
    var reading = CaseFile.read("case.yaml", text);
    assertThat(reading).isInstanceOf(Reading.Rejected.class);
    assertThat(reading.problems())
        .extracting(problem -> problem.place().line() + " " + problem.id())
        .containsExactly(
            "1 missing-key",
            "2 unknown-key",
            "3 unknown-value",
            "5 unknown-value",
            "5 unknown-value",
            "5 source-file",
            "5 exclusive-keys",
            "9 unknown-value",
            "10 id-syntax",
            "11 reserved-id",
            "12 reserved-id",
            "13 statement-syntax",
            "13 unknown-option",
            "13 unknown-value",
            "13 unknown-source",
            "14 exclusive-keys",
            "17 duplicate-id",
            "18 unknown-key",
            "19 empty-list",
            "20 duplicate-key",
            "21 unknown-option",
            "21 duplicate-id");
    assertThat(reading.problems().get(1).hint()).isEqualTo("Maybe you meant \"title\"?");
    assertThat(reading.problems().get(2).hint()).isEqualTo("Maybe you meant \"current\"?");
  }

  @Test
  void rankingsAreHeldAgainstTheOutcomesThatCanBe() {
    var ranking = "ranking: [NNN, [YNN, NNY], [[strike, crackdown], NYN], NYY]";
    assertThat(only(TALKS.replace(ranking, "ranking: [NN, NNN, YNN, NNY, YNY, NYN, NYY]")).id())
        .isEqualTo("outcome");
    assertThat(problems(TALKS.replace("NYY]", "NYY, NNN, YYN]")))
        .extracting(Problem::id)
        .containsExactly("outcome-repeated", "outcome-impossible");
    var incomplete = only(TALKS.replace(", NYY]", "]"));
    assertThat(incomplete.id()).isEqualTo("ranking-incomplete");
    assertThat(incomplete.message()).isEqualTo("The ranking of mx leaves out NYY.");
    assertThat(only(TALKS.replace("ranking: [NNN,", "ranking: [strike, NNN,")).message())
        .isEqualTo("\"strike\" is not an outcome.");
  }

  @Test
  void todayMustBeAnOutcomeThatCanBe() {
    var problem = only(TALKS.replace("now: []", "now: [strike, sign]"));
    assertThat(problem.id()).isEqualTo("now-impossible");
    assertThat(problem.message())
        .isEqualTo("Today's outcome YYN cannot be: strike and sign is impossible (line 25).");
  }

  @Test
  void partyWithoutPreferencesIsAWarning() {
    var reading = accepted(TALKS.replace("    ranking: [NNN", "    because: x\n# [NNN"));
    assertThat(reading.problems())
        .extracting(Problem::id, Problem::severity)
        .containsExactly(tuple("indifferent", Severity.WARNING));
  }

  @Test
  void quotesAreLookedUpInInlineSourcesAcrossLineBreaks() {
    assertThat(problems(TALKS.replace("quote: may be", "quote: action may be"))).isEmpty();
    assertThat(only(TALKS.replace("quote: may be", "quote: must be")).id())
        .isEqualTo("quote-not-found");
  }

  @Test
  void moreOptionsThanCanBeListedAreRefused() {
    var many =
        new StringBuilder("parley: 1\ntitle: T\nparties:\n  p:\n    prefers: [o1]\n    options:\n");
    for (int option = 1; option <= 200; option++) {
      many.append("      o").append(option).append(":\n");
    }
    var problem = only(many.toString());
    assertThat(problem.id()).isEqualTo("too-many-options");
    assertThat(problem.place().line()).isEqualTo(6 + 27);
  }

  @Test
  void laterVersionIsNotReadFurther() {
    var problem = only("parley: 2\nanything: else\n");
    assertThat(problem.id()).isEqualTo("version");
    assertThat(problem.place()).isEqualTo(new Place(1, 9, 1));
  }

  @Test
  void smallAliasesAreRead() {
    var text =
        """
        parley: 1
        title: T
        parties:
          p: {options: {a: {}}, prefers: &same [not a]}
          q: {options: {b: {}}, prefers: *same}
        """;
    var parties = accepted(text).situation().parties();
    assertThat(parties.getLast().preferences()).isEqualTo(parties.getFirst().preferences());
  }

  @Test
  void numbersAndDatesCanBeTitles() {
    var text =
        "parley: 1\ntitle: 2026\nparties: {p: {name: 1991-05-01, options: {a: }, weights: {a: -3}}}\n";
    var situation = accepted(text).situation();
    assertThat(situation.title()).isEqualTo("2026");
    assertThat(situation.parties().getFirst().name()).isEqualTo("1991-05-01");
  }
}
