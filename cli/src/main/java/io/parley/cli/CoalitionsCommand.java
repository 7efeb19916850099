package io.parley.cli;

import io.parley.conflict.coalition.CoalitionConcepts;
import io.parley.conflict.coalition.CoalitionMoves;
import io.parley.conflict.coalition.CoalitionStability;
import io.parley.conflict.coalition.Upset;
import io.parley.conflict.state.State;
import io.parley.explain.words.Phrases;
import io.parley.explain.words.Together;
import io.parley.report.table.Table;
import io.parley.report.table.TextTable;
import io.parley.study.open.OpenCase;
import io.parley.study.question.Certify;
import io.parley.study.question.WhatHolds;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parley coalitions`: what groups could do together.
@Command(
    name = "coalitions",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Show which outcomes hold for every group of parties, and which groups could together leave an"
          + " outcome that holds for each party alone."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  parley coalitions elmira-1991", "  parley coalitions elmira-1991 --upset seq"})
final class CoalitionsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "CASE", description = "Case file, folder or name.")
  private String name = "";

  @Option(
      names = "--upset",
      paramLabel = "CONCEPT",
      defaultValue = "nash",
      description =
          "Look for groups that upset the equilibria of this concept: nash, sseq, seq, smr or gmr."
              + " Default: ${DEFAULT-VALUE}.")
  private String upset = "nash";

  @Mixin private CertificateFile certificate = new CertificateFile();

  @Mixin private ControlOption control = new ControlOption();

  @Override
  public Integer call() {
    var opened = control.applied(Opening.of(name));
    var moves = CoalitionMoves.of(opened.graph());
    var phrases = new Phrases(opened.situation(), opened.graph());
    try (var progress = new ProgressLine()) {
      Paragraphs.printDeciders(opened.situation(), out());
      var stabilities =
          CoalitionConcepts.ALL.stream()
              .map(concept -> CoalitionStability.ofAll(concept, moves, progress))
              .toList();
      stability(stabilities, moves).forEach(out()::println);
      out().println();
      upsets(opened, moves, phrases, progress).forEach(out()::println);
      certificate.write(() -> Certify.coalitions(opened, moves, stabilities, progress));
    }
    Paragraphs.printCaution(opened.situation(), out());
    return 0;
  }

  private static List<String> stability(
      List<CoalitionStability> stabilities, CoalitionMoves moves) {
    var titles = new ArrayList<String>();
    titles.add("holds for");
    CoalitionConcepts.ALL.forEach(concept -> titles.add(concept.id()));
    var rows = new ArrayList<List<String>>();
    for (var coalition : stabilities.getFirst().coalitions()) {
      var row = new ArrayList<String>();
      row.add(Together.members(coalition));
      stabilities.forEach(
          stability -> row.add(numbers(stability.stable(coalition).stream().toList(), moves)));
      rows.add(row);
    }
    var everyGroup = new ArrayList<String>();
    everyGroup.add("every group");
    stabilities.forEach(
        stability -> everyGroup.add(numbers(stability.equilibria().stream().toList(), moves)));
    rows.add(everyGroup);
    return TextTable.lines(new Table(titles, rows));
  }

  private static String numbers(List<State> states, CoalitionMoves moves) {
    return states.isEmpty()
        ? "none"
        : String.join(
            " ", states.stream().map(s -> "s" + moves.graph().space().number(s)).toList());
  }

  private List<String> upsets(
      OpenCase.Opened opened, CoalitionMoves moves, Phrases phrases, ProgressLine progress) {
    var table = WhatHolds.ask(opened.situation(), opened.graph(), progress).table();
    if (!table.concepts().contains(upset)) {
      throw new WrongInput(
          "(%s) is not one of %s".formatted(upset, String.join(", ", table.concepts())));
    }
    var together = new Together(phrases);
    var sentences =
        Upset.of(table.equilibria(upset), moves, progress).stream()
            .filter(found -> found.move().coalition().members().size() > 1)
            .map(together::sentence)
            .toList();
    return sentences.isEmpty()
        ? List.of(
            "No group could together leave an outcome that holds under " + upset + " and gain.")
        : sentences;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
