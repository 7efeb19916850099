package io.parley.conflict.published;

import io.parley.conflict.graph.GraphModel;
import io.parley.model.Case;
import io.parley.model.Kind;
import io.parley.model.evidence.Grounds;
import io.parley.model.option.Direction;
import io.parley.model.option.Impossible;
import io.parley.model.option.OneWay;
import io.parley.model.option.Option;
import io.parley.model.option.Outcome;
import io.parley.model.party.Party;
import io.parley.model.party.Preferences;
import io.parley.model.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Writes a case down in few words. Options: `strike` moves both ways, `strike>` forward only,
/// `strike<` back only. Patterns: `Y`, `N` or `-` (either) for each option. Rankings: numbers, best
/// first, equally good ones joined by `=`.
public final class Draft {

  private record Holder(String id, String ranking, List<Option> options) {}

  private final List<Integer> numbers;
  private final List<Holder> holders = new ArrayList<>();
  private final List<String> impossible = new ArrayList<>();
  private final List<String> oneWay = new ArrayList<>();

  private Draft(List<Integer> numbers) {
    this.numbers = numbers;
  }

  /// Starts a draft.
  ///
  /// @param inIncreasingCode what the feasible states are called
  public static Draft numbered(Integer... inIncreasingCode) {
    return new Draft(List.of(inIncreasingCode));
  }

  /// Adds a party.
  public Draft party(String id, String ranking, String... options) {
    holders.add(new Holder(id, ranking, Stream.of(options).map(Draft::option).toList()));
    return this;
  }

  /// Adds an impossible pattern.
  public Draft impossible(String pattern) {
    impossible.add(pattern);
    return this;
  }

  /// Adds a one-way pattern: `YN to NY`.
  public Draft oneWay(String patterns) {
    oneWay.add(patterns);
    return this;
  }

  /// The conflict, which stands at this number today.
  public Published now(int number) {
    return new Published(GraphModel.of(situation(number)), numbers);
  }

  /// The case, which stands at this number today.
  public Case situation(int now) {
    var parties =
        holders.stream()
            .map(holder ->
                new Party(
                    holder.id, holder.id, holder.options, ranking(holder.ranking), Grounds.NONE))
            .toList();
    return new Case(
        "Draft",
        "",
        Kind.PUBLISHED,
        List.of(),
        parties,
        impossible.stream()
            .map(pattern -> new Impossible(statement(pattern), "", Grounds.NONE))
            .toList(),
        oneWay.stream()
            .map(patterns -> patterns.split(" to ", -1))
            .map(ends -> new OneWay(statement(ends[0]), statement(ends[1]), "", Grounds.NONE))
            .toList(),
        outcome(now));
  }

  private static Option option(String written) {
    var id = written.replaceAll("[<>]", "");
    var direction =
        written.endsWith(">")
            ? Direction.FORWARD
            : written.endsWith("<") ? Direction.BACK : Direction.BOTH;
    return new Option(id, id, direction, Grounds.NONE);
  }

  private List<String> options() {
    return holders.stream().flatMap(holder -> holder.options.stream()).map(Option::id).toList();
  }

  private Preferences ranking(String written) {
    return new Preferences.Ranking(
        Stream.of(written.split(" ", -1))
            .map(equals ->
                Stream.of(equals.split("=", -1)).map(Integer::valueOf).map(this::outcome).toList())
            .toList());
  }

  private Outcome outcome(int number) {
    var feasible =
        IntStream.range(0, 1 << options().size())
            .mapToObj(this::taken)
            .filter(taken -> patterns().noneMatch(pattern -> pattern.holds(taken::contains)))
            .toList();
    return new Outcome(feasible.get(numbers.indexOf(number)));
  }

  private Stream<Statement> patterns() {
    return impossible.stream().map(this::statement);
  }

  private Set<String> taken(int code) {
    var taken = new TreeSet<String>();
    for (int place = 0; place < options().size(); place++) {
      if ((code >>> place & 1) == 1) {
        taken.add(options().get(place));
      }
    }
    return taken;
  }

  private Statement statement(String pattern) {
    var terms = new ArrayList<Statement>(List.of(new Statement.Constant(true)));
    for (int place = 0; place < pattern.length(); place++) {
      Statement taken = new Statement.Taken(options().get(place));
      switch (pattern.charAt(place)) {
        case 'Y' -> terms.add(taken);
        case 'N' -> terms.add(new Statement.Not(taken));
        default -> {}
      }
    }
    return terms.size() == 1 ? terms.getFirst() : new Statement.And(terms);
  }
}
