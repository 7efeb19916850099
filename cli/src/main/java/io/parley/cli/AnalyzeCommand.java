package io.parley.cli;

import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.language.Say;
import io.parley.report.printed.Form;
import io.parley.report.printed.Printed;
import io.parley.report.problem.ProblemsJson;
import io.parley.report.problem.ProblemsText;
import io.parley.study.open.OpenCase;
import io.parley.study.question.Certify;
import io.parley.study.question.WhatHolds;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parley analyze`: which outcomes hold, for whom, and which can be reached from today.
@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Show which outcomes hold, for whom, and which can be reached from today.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley analyze strikes-or-partnership",
      "  parley analyze elmira-1991 --concepts l3,maximin4 --format markdown",
      "  parley analyze cases/*/case.yaml --format json > answers.ndjson",
      "  parley analyze my-case.yaml --certificate out.json && parley verify out.json"
    })
final class AnalyzeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "CASE", arity = "1..*", description = "Case file, folder or name.")
  private List<String> cases = List.of();

  @Mixin private FormatOption format = new FormatOption();

  @Option(names = "--all", description = "Show every outcome, however many there are.")
  private boolean all;

  @Option(
      names = "--concepts",
      split = ",",
      paramLabel = "CONCEPT",
      description =
          "Further concepts beside nash, sseq, seq, smr and gmr: sim, seq-or-sim, l1, l2, … (two"
              + " parties), maximin1, maximin2, …")
  private List<String> concepts = List.of();

  @Option(
      names = "--max-states",
      defaultValue = "1000000",
      paramLabel = "N",
      description = "In JSON, list outcomes up to this many, count them above.")
  private long maxStates;

  @Mixin private CertificateFile certificate = new CertificateFile();

  @Mixin private ControlOption control = new ControlOption();

  @Override
  public Integer call() {
    if (certificate.wanted() && cases.size() > 1) {
      throw new WrongInput(Say.of("A certificate is about one case; %d are given", cases.size()));
    }
    var further =
        concepts.stream()
            .map(id -> WrongInput.unlessFound(() -> StabilityConcepts.named(id.strip())))
            .toList();
    int status = 0;
    for (int place = 0; place < cases.size(); place++) {
      if (place > 0 && format.chosen() != Form.json) {
        out().println();
      }
      status = Math.max(status, analyze(cases.get(place), further));
    }
    out().flush();
    return status;
  }

  private int analyze(String name, List<StabilityConcept> further) {
    return switch (OpenCase.at(CaseName.file(name))) {
      case OpenCase.Unreadable unreadable -> {
        if (format.chosen() == Form.json) {
          out().println(ProblemsJson.text(name, unreadable.problems()));
        } else {
          ProblemsText.lines(name, unreadable.problems())
              .forEach(spec.commandLine().getErr()::println);
        }
        yield Parley.WRONG_INPUT;
      }
      case OpenCase.Opened stated -> {
        var opened = control.applied(stated);
        try (var progress = new ProgressLine()) {
          further.forEach(concept -> WrongInput.unlessFound(() -> concept.in(opened.graph())));
          var analysis = WhatHolds.ask(opened.situation(), opened.graph(), further, progress);
          Printed.of(analysis, name, all, maxStates).print(format.chosen(), out());
          certificate.write(() -> Certify.analysis(opened, analysis, progress));
        }
        yield 0;
      }
    };
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
