package io.parley.cli;

import io.parley.conflict.coalition.CoalitionMoves;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.report.coalition.GroupsJson;
import io.parley.report.coalition.GroupsPage;
import io.parley.study.answer.Groups;
import io.parley.study.question.Certify;
import io.parley.study.question.WhatGroupsCanDo;
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

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private CertificateFile certificate = new CertificateFile();

  @Mixin private ControlOption control = new ControlOption();

  @Override
  public Integer call() {
    var opened = control.applied(Opening.of(name));
    var upsetting = WrongInput.unlessFound(() -> StabilityConcepts.classical(upset));
    try (var progress = new ProgressLine()) {
      var groups =
          WrongInput.unlessFound(
              () -> WhatGroupsCanDo.ask(opened.situation(), opened.graph(), upsetting, progress));
      print(groups);
      certificate.write(() ->
          Certify.coalitions(
              opened,
              CoalitionMoves.of(opened.graph()),
              List.copyOf(groups.stability().values()),
              progress));
    }
    return 0;
  }

  private void print(Groups groups) {
    var out = spec.commandLine().getOut();
    var page = new GroupsPage(groups);
    switch (format.chosen()) {
      case text -> page.page().text().forEach(out::println);
      case json -> out.println(GroupsJson.text(groups, name));
      case csv -> out.print(page.csv());
      case latex -> out.print(page.page().latex());
      case markdown -> out.print(page.page().markdown());
    }
    out.flush();
  }
}
