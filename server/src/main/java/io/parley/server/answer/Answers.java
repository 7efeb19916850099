package io.parley.server.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.parley.conflict.progress.Progress;
import io.parley.conflict.stability.StabilityConcept;
import io.parley.conflict.stability.StabilityConcepts;
import io.parley.language.Say;
import io.parley.server.cases.KeptCases;
import io.parley.server.document.CaseText;
import io.parley.server.document.Once;
import io.parley.server.problem.RefusedException;
import io.parley.study.answer.Analysis;
import io.parley.study.answer.Contest;
import io.parley.study.open.ControlChoice;
import io.parley.study.open.OpenCase;
import io.parley.study.question.WhatHolds;
import io.parley.study.question.WhoWins;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;

/// What was computed about the texts that were asked about last, so that nothing is computed twice.
public final class Answers {

  /// A larger conflict is a question for the command line.
  private static final int MOST_OUTCOMES = 1 << 18;

  /// The most combinations of who decides that are gone through for a screen.
  private static final int MOST_COMBINATIONS = 16;

  /// How much is kept: so many answers about small cases, fewer about large ones.
  private static final int MOST_KEPT = 128;

  private record Question(String text, String control) {}

  private record AcrossQuestion(String text, String concept) {}

  private final Cache<Question, Asked> asked =
      Caffeine.newBuilder().maximumWeight(MOST_KEPT).weigher(Answers::weight).build();
  private final Cache<AcrossQuestion, Optional<Contest>> across =
      Caffeine.newBuilder().maximumSize(32).build();

  /// A case under one control, and what holds in it.
  ///
  /// @param stated the case, decided by whom it says
  /// @param opened the same, decided by whom was asked
  public record Asked(
      int revision, OpenCase.Opened stated, OpenCase.Opened opened, Once<Analysis> analyzed) {

    /// What holds.
    public Analysis analysis() {
      return analyzed.get();
    }

    /// What holds, and how far the computing of it is.
    public Analysis analysis(Progress progress) {
      return analyzed.get(() -> Answers.analysis(opened, progress));
    }
  }

  private static int weight(Question question, Asked asked) {
    return 1 + (asked.opened().graph().space().size() >> 12);
  }

  /// The case in a text, decided by those asked for.
  ///
  /// @param control as `--control` takes it; empty for as stated
  /// @throws RefusedException when the case has errors, or the control does not fit it
  public Asked ask(KeptCases.Text kept, String control) {
    var question = new Question(kept.text().text(), control);
    var found = asked.get(question, _ -> open(kept.text(), control));
    return new Asked(kept.revision(), found.stated(), found.opened(), found.analyzed());
  }

  private static Asked open(CaseText text, String control) {
    return switch (text.open()) {
      case OpenCase.Unreadable _ ->
          throw RefusedException.of(
              HttpStatus.UNPROCESSABLE_CONTENT,
              "case-unusable",
              Say.of("The case cannot be questioned yet"),
              Say.of("Something in it must be mended first."),
              Map.of("findings", text.findings()));
      case OpenCase.Opened stated -> {
        if (stated.graph().space().size() > MOST_OUTCOMES) {
          throw RefusedException.of(
              HttpStatus.UNPROCESSABLE_CONTENT,
              "too-many-outcomes",
              Say.of("Too many outcomes for a screen"),
              Say.of(
                  "The case has %,d outcomes; a screen shows up to %,d. Say of the case what cannot be, or leave out options that decide nothing.",
                  stated.graph().space().size(), MOST_OUTCOMES));
        }
        var opened = decided(stated, control);
        yield new Asked(0, stated, opened, new Once<>(() -> analysis(opened, Progress.UNWATCHED)));
      }
    };
  }

  private static Analysis analysis(OpenCase.Opened opened, Progress progress) {
    return WhatHolds.ask(opened.situation(), opened.graph(), progress);
  }

  private static OpenCase.Opened decided(OpenCase.Opened stated, String control) {
    if (control.isEmpty()) {
      return stated;
    }
    return wanted(() -> stated.decidedBy(ControlChoice.find(List.of(control), stated.situation())));
  }

  /// What comes of every combination of who decides; empty for a case without factions.
  public Optional<Contest> across(
      KeptCases.Text kept, Asked asked, StabilityConcept concept, Progress progress) {
    var situation = asked.stated().situation();
    if (situation.parties().stream().allMatch(party -> party.factions().isEmpty())) {
      return Optional.empty();
    }
    return across.get(
        new AcrossQuestion(kept.text().text(), concept.id()),
        _ -> Optional.of(WhoWins.ask(situation, concept, MOST_COMBINATIONS, progress)));
  }

  /// The concept of a name.
  public static StabilityConcept concept(String name) {
    return wanted(() -> StabilityConcepts.classical(name));
  }

  /// What is asked for, or a refusal that says why it cannot be had.
  public static <T> T wanted(Supplier<T> asked) {
    try {
      return asked.get();
    } catch (IllegalArgumentException e) {
      throw RefusedException.wrong(String.valueOf(e.getMessage()));
    }
  }
}
