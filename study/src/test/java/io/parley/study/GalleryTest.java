package io.parley.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.certificate.file.CertificateWriter;
import io.parley.certificate.verification.Progress;
import io.parley.certificate.verification.Report;
import io.parley.certificate.verification.Verification;
import io.parley.conflict.coalition.CoalitionConcepts;
import io.parley.conflict.coalition.CoalitionMoves;
import io.parley.conflict.coalition.CoalitionStability;
import io.parley.conflict.graph.WhoDecides;
import io.parley.conflict.path.Evolution;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.format.AnswersFile;
import io.parley.format.CaseFile;
import io.parley.format.answers.AnswersReading;
import io.parley.format.reading.Reading;
import io.parley.format.yaml.CaseWriter;
import io.parley.model.Case;
import io.parley.model.answer.RecordedAnswer;
import io.parley.model.party.Control;
import io.parley.model.party.Party;
import io.parley.study.answer.AnswerComparison;
import io.parley.study.answer.Certification;
import io.parley.study.open.ModelCheck;
import io.parley.study.open.OpenCase;
import io.parley.study.question.AreAnswersReproduced;
import io.parley.study.question.Certify;
import io.parley.study.question.HowStronglyHolds;
import io.parley.study.question.WhatHolds;
import io.parley.study.question.WhatIsCertain;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GalleryTest {

  private static final io.parley.conflict.progress.Progress UNWATCHED =
      io.parley.conflict.progress.Progress.UNWATCHED;

  @Test
  void theGalleryHasTheCasesItPromises() {
    assertThat(Gallery.names())
        .contains(
            "prisoners-dilemma",
            "chicken",
            "syria-iraq-1975",
            "elmira-1991",
            "north-korea-2017",
            "north-korea-2017-invasion-irreversible",
            "cuba-1962",
            "haiti-1994",
            "syria-chemical-2013",
            "strikes-or-partnership");
  }

  @ParameterizedTest
  @MethodSource("io.parley.study.Gallery#names")
  void everyCaseIsReadWithoutAProblem(String name) {
    var opened = Gallery.open(name);
    assertThat(opened.problems()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.parley.study.Gallery#names")
  void everyRecordedAnswerIsReproduced(String name) {
    var opened = Gallery.open(name);
    var comparisons =
        AreAnswersReproduced.ask(
            opened.situation(), opened.graph(), answers(name, opened.situation()));
    assertThat(comparisons).isNotEmpty().allMatch(AnswerComparison::agrees);
  }

  @ParameterizedTest
  @MethodSource("io.parley.study.Gallery#names")
  void theSweepAgreesWithTheDefinitions(String name) {
    var opened = Gallery.open(name);
    var graph = opened.graph();
    var table = WhatHolds.ask(opened.situation(), graph, (task, done, total) -> {}).table();
    for (var concept : StabilityConcepts.CLASSICAL) {
      for (var i : graph.decisionMakers()) {
        assertThat(table.stable(concept.id(), i).stream())
            .containsExactlyElementsOf(
                graph.space().feasible().stream()
                    .filter(s -> concept.judge(i, s, graph).stable())
                    .toList());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("io.parley.study.Gallery#names")
  void theCertificateOfEveryCaseHoldsUp(String name) throws IOException {
    assertCertificateHoldsUp(Gallery.open(name));
  }

  @ParameterizedTest
  @MethodSource("io.parley.study.Gallery#names")
  void theCertificateOfEveryCaseHoldsUpWhoeverDecides(String name) throws IOException {
    var opened = Gallery.open(name);
    for (var party : opened.situation().parties()) {
      for (var control : controls(party)) {
        var deciders = WhoDecides.asStated(opened.situation()).with(party.id(), control);
        assertCertificateHoldsUp(opened.decidedBy(deciders));
      }
    }
  }

  private static List<Control> controls(Party party) {
    if (party.factions().isEmpty()) {
      return List.of();
    }
    var controls = new ArrayList<Control>();
    party.factions().forEach(faction -> controls.add(new Control.ByFaction(faction.id())));
    if (party.allHeld()) {
      controls.add(new Control.Split());
    }
    controls.add(new Control.Quorum(0.5, 0.5));
    controls.add(new Control.Quorum(0.5, 0.75));
    controls.add(new Control.Quorum(1, 0.25));
    controls.add(new Control.Unknown());
    return controls;
  }

  private static void assertCertificateHoldsUp(OpenCase.Opened opened) throws IOException {
    var analysis = WhatHolds.ask(opened.situation(), opened.graph(), UNWATCHED);
    var report = verified(Certify.analysis(opened, analysis, UNWATCHED));
    assertThat(report.findings()).isEmpty();
    long verdicts = 5L * opened.graph().decisionMakers().size() * opened.graph().space().size();
    long reaches = 2L * opened.graph().space().size();
    assertThat(report.claims()).isEqualTo(verdicts + 5 + reaches);
  }

  private static Report verified(Certification certification) throws IOException {
    var written = new ByteArrayOutputStream();
    CertificateWriter.write(certification.heading(), certification.claims(), written);
    return Verification.verify(
        new ByteArrayInputStream(written.toByteArray()), GalleryTest::read, Progress.UNWATCHED);
  }

  @ParameterizedTest
  @MethodSource("io.parley.study.Gallery#names")
  void theCertificateOfWhatIsCertainHoldsUpInEveryReading(String name) throws IOException {
    var opened = Gallery.open(name);
    for (var deciders : uncertain(opened)) {
      var asked = opened.decidedBy(deciders);
      var certainty = WhatIsCertain.ask(asked.situation(), UNWATCHED);
      assertThat(verified(Certify.certainty(asked, certainty, UNWATCHED)).findings()).isEmpty();
    }
  }

  private static List<WhoDecides> uncertain(OpenCase.Opened opened) {
    var stated = WhoDecides.asStated(opened.situation());
    return opened.situation().parties().stream()
        .filter(party -> !party.factions().isEmpty())
        .map(party -> stated.with(party.id(), new Control.Unknown()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("io.parley.study.Gallery#names")
  void theCertificatesOfStrengthAndOfGroupsHoldUp(String name) throws IOException {
    var opened = Gallery.open(name);
    if (opened.graph().crisp()) {
      var strength = HowStronglyHolds.ask(opened.situation(), opened.graph(), UNWATCHED);
      assertThat(verified(Certify.strength(opened, strength, UNWATCHED)).findings()).isEmpty();
    }
    var moves = CoalitionMoves.of(opened.graph());
    var stabilities =
        CoalitionConcepts.ALL.stream()
            .map(concept -> CoalitionStability.ofAll(concept, moves, UNWATCHED))
            .toList();
    var groups = Certify.coalitions(opened, moves, stabilities, UNWATCHED);
    assertThat(verified(groups).findings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("io.parley.study.Gallery#names")
  void everyCaseIsReadAgainAsItIsWritten(String name) {
    var opened = Gallery.open(name);
    assertThat(read(name + ".yaml", CaseWriter.write(opened.situation())))
        .isEqualTo(opened.situation());
  }

  @ParameterizedTest
  @MethodSource("io.parley.study.Gallery#names")
  void everyCaseTellsItsStory(String name) throws IOException {
    assertThat(Files.readString(Gallery.file(name, "README.md"))).startsWith("# ");
  }

  @Test
  void theOutcomesOfTheBaseCaseOutOfReachAreNone() {
    var opened = Gallery.open("strikes-or-partnership");
    assertThat(opened.graph().space().size()).isEqualTo(30);
    assertThat(
            ModelCheck.warnings(
                opened.reading(),
                opened.graph(),
                Evolution.byMoves(opened.graph(), (task, done, total) -> {})))
        .isEmpty();
  }

  private static List<RecordedAnswer> answers(String name, Case situation) {
    return switch (AnswersFile.read(Gallery.file(name, "answers.yaml"), situation)) {
      case AnswersReading.Accepted accepted -> accepted.answers();
      case AnswersReading.Rejected rejected ->
          throw new AssertionError(name + ": " + rejected.problems());
    };
  }

  private static Case read(String name, String text) {
    return switch (CaseFile.read(name, text)) {
      case Reading.Accepted accepted -> accepted.situation();
      case Reading.Rejected rejected -> throw new AssertionError(rejected.problems().toString());
    };
  }
}
