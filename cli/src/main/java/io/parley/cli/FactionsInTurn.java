package io.parley.cli;

import io.parley.certificate.claim.Question;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.progress.Progress;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.report.table.CsvTable;
import io.parley.report.table.Table;
import io.parley.report.table.TablePage;
import io.parley.study.answer.Certification;
import io.parley.study.open.OpenCase;
import io.parley.study.question.CertifyChanges;
import io.parley.study.question.WhatItTurnsOn;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options of a question about changes, which can be asked again with each faction deciding, and
/// how its answers are certified and printed: one after the other, or as one sheet.
final class FactionsInTurn {

  @Option(names = "--all-factions", description = "Ask again with each faction deciding in turn.")
  private boolean allFactions;

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private ControlOption control = new ControlOption();

  @Mixin private CertificateFile certificate = new CertificateFile();

  /// One answer in every form.
  ///
  /// @param situation the case it is about
  /// @param paragraphs to read
  /// @param page to put into a report or paper
  /// @param sheet to compute with
  /// @param json for programs, on one line
  record Answer(
      Case situation, List<String> paragraphs, TablePage page, Table sheet, String json) {}

  /// The case with this name, decided as asked.
  ///
  /// @param question what a certificate, if one is asked for, will be about
  /// @throws WrongInput when every faction is to decide in turn and a certificate is asked for, which
  ///     is about one way of deciding; or when the case leaves open what a certificate would say
  OpenCase.Opened opened(String name, Question question) {
    var opened = control.applied(Opening.of(name));
    if (certificate.wanted() && allFactions) {
      throw new WrongInput(
          Say.of(
              "A certificate is about one way of deciding; say --control instead of --all-factions"));
    }
    certificate.requireThat(() -> CertifyChanges.requireCertifiable(question, opened));
    return opened;
  }

  /// Writes the certificate, if it is asked for.
  void certify(Supplier<Certification> certification) {
    certificate.write(certification);
  }

  /// Asks under each control and prints every answer.
  void print(Case situation, BiFunction<WhoDecides, Progress, Answer> question, PrintWriter out) {
    var controls =
        allFactions
            ? WhatItTurnsOn.everyFaction(situation)
            : List.of(WhoDecides.asStated(situation));
    var answers = new ArrayList<Answer>();
    try (var progress = new ProgressLine()) {
      for (var deciders : controls) {
        answers.add(WrongInput.unlessFound(() -> question.apply(deciders, progress)));
      }
    }
    switch (format.chosen()) {
      case text ->
          apart(
              answers,
              answer -> {
                Paragraphs.print(answer.paragraphs(), out);
                Paragraphs.printCaution(answer.situation(), out);
              },
              out);
      case json -> answers.forEach(answer -> out.println(answer.json()));
      case csv ->
          out.print(CsvTable.text(Table.joined(answers.stream().map(Answer::sheet).toList())));
      case latex -> apart(answers, answer -> out.print(answer.page().latex()), out);
      case markdown -> apart(answers, answer -> out.print(answer.page().markdown()), out);
    }
  }

  private static void apart(List<Answer> answers, Consumer<Answer> print, PrintWriter out) {
    for (int place = 0; place < answers.size(); place++) {
      if (place > 0) {
        out.println();
      }
      print.accept(answers.get(place));
    }
  }
}
