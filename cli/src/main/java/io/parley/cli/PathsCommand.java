package io.parley.cli;

import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.state.State;
import io.parley.explain.name.OutcomeNames;
import io.parley.explain.reason.StepTree;
import io.parley.explain.words.Bridging;
import io.parley.explain.words.Phrases;
import io.parley.explain.words.Setting;
import io.parley.explain.words.Ways;
import io.parley.study.answer.Analysis;
import io.parley.study.answer.Gap;
import io.parley.study.open.OutcomeReference;
import io.parley.study.question.WhatBridges;
import io.parley.study.question.WhatHolds;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parley paths`: how one gets from today to the outcomes that hold.
@Command(
    name = "paths",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Show the self-interested steps from today, or the way to one outcome.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley paths strikes-or-partnership",
      "  parley paths strikes-or-partnership --to NYYYYN",
      "  parley paths strikes-or-partnership --to NYYYYN --control us=partnership"
    })
final class PathsCommand implements Callable<Integer> {

  /// A tree with more states than this is no longer read.
  private static final int MOST_STATES = 200;

  /// How many outcomes that all prefer and nobody reaches are told of one by one.
  private static final int MOST_MISSED = 3;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "CASE", description = "Case file, folder or name.")
  private String name = "";

  @Option(
      names = "--to",
      paramLabel = "STATE",
      description =
          "Only the way to this outcome: YNNNNY, s26, or the options taken (strike,suspend).")
  private String to = "";

  @Option(
      names = "--steps",
      paramLabel = "N",
      description =
          "How many steps there is room for. Default: what the case's deadlines say, if they do.")
  private @Nullable Integer steps;

  @Mixin private ControlOption control = new ControlOption();

  @Override
  public Integer call() {
    if (steps != null && steps < 0) {
      throw new WrongInput("The number of steps (%d) cannot be negative".formatted(steps));
    }
    var opened = control.applied(Opening.of(name));
    var setting = new Setting(opened.situation());
    var room = steps == null ? setting.room() : OptionalInt.of(steps);
    try (var progress = new ProgressLine()) {
      var analysis = WhatHolds.ask(opened.situation(), opened.graph(), progress);
      var ways = new Ways(new Phrases(opened.situation(), opened.graph()), opened.graph());
      Paragraphs.printDeciders(opened.situation(), out());
      if (to.isEmpty()) {
        StepTree tree = StepTree.from(opened.graph(), MOST_STATES, room);
        ways.tree(tree, state -> note(state, analysis)).forEach(out()::println);
        printAfterLine(setting.deadlines());
        room.ifPresent(most -> printAfterLine(List.of(Setting.cut(most, later(analysis, most)))));
        missed(analysis, progress);
      } else {
        Paragraphs.print(to(analysis, ways, setting, room, progress), out());
      }
    }
    Paragraphs.printCaution(opened.situation(), out());
    return 0;
  }

  private List<String> to(
      Analysis analysis, Ways ways, Setting setting, OptionalInt room, ProgressLine progress) {
    var graph = analysis.graph();
    var target = WrongInput.unlessFound(() -> OutcomeReference.find(to, graph));
    var gap = WhatBridges.ask(target, analysis, control(analysis), progress);
    var paragraphs =
        new ArrayList<>(
            ways.to(
                target,
                standing(target, analysis),
                analysis.byImprovements(),
                gap.map(Gap::chain)));
    var way =
        analysis.byImprovements().reaches(target)
            ? analysis.byImprovements().shortestPath(target)
            : gap.map(found -> found.chain().steps()).orElse(List.of());
    if (!way.isEmpty()) {
      paragraphs.add(setting.bearing(way, new OutcomeNames(graph.space())));
      paragraphs.addAll(setting.deadlines());
      room.ifPresent(most -> paragraphs.add(Setting.fits(way.size(), most)));
    }
    gap.ifPresent(found ->
        paragraphs.addAll(
            bridging(analysis)
                .paragraphs(found.bridges(), analysis.byImprovements().reaches(target))));
    paragraphs.removeIf(String::isEmpty);
    return paragraphs;
  }

  private static List<String> later(Analysis analysis, int room) {
    var names = new OutcomeNames(analysis.graph().space());
    return analysis.holding().stream()
        .filter(state -> analysis.byImprovements().steps(state).orElse(0) > room)
        .map(state ->
            "%s (%d steps)"
                .formatted(
                    names.number(state), analysis.byImprovements().steps(state).orElseThrow()))
        .toList();
  }

  private void printAfterLine(List<String> paragraphs) {
    if (!paragraphs.isEmpty()) {
      out().println();
      Paragraphs.print(paragraphs, out());
    }
  }

  private void missed(Analysis analysis, ProgressLine progress) {
    var missed = WhatBridges.missed(analysis, progress);
    for (var state : missed.subList(0, Math.min(MOST_MISSED, missed.size()))) {
      WhatBridges.ask(state, analysis, control(analysis), progress)
          .ifPresent(gap -> {
            out().println();
            Paragraphs.print(
                List.of(
                    bridging(analysis)
                        .inShort(
                            state,
                            analysis.holdsUnder(state),
                            gap.chain(),
                            gap.bridges(),
                            analysis.byImprovements().reaches(state))),
                out());
          });
    }
    if (missed.size() > MOST_MISSED) {
      out().println();
      out()
          .println(
              "… and %d more outcomes that every party prefers to today, hold, and are not reached."
                  .formatted(missed.size() - MOST_MISSED));
    }
  }

  private static WhoDecides control(Analysis analysis) {
    return WhoDecides.asStated(analysis.situation());
  }

  private static Bridging bridging(Analysis analysis) {
    return new Bridging(
        analysis.situation(),
        new Phrases(analysis.situation(), analysis.graph()),
        analysis.graph());
  }

  private static String note(State state, Analysis analysis) {
    var concepts = analysis.holdsUnder(state);
    return concepts.isEmpty() ? "" : "holds: " + listed(concepts);
  }

  private static String standing(State state, Analysis analysis) {
    var concepts = analysis.holdsUnder(state);
    return concepts.isEmpty()
        ? "does not hold for everyone under any of these concepts"
        : "holds for everyone, once reached, under " + listed(concepts);
  }

  private static String listed(List<String> concepts) {
    return String.join(", ", concepts).toUpperCase(Locale.ROOT);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
