package io.parley.report.screen;

import java.util.List;

/// The answer about a case on one screen.
///
/// @param concept the reasoning under which outcomes are said to hold
/// @param headline the answer in one sentence
/// @param sentences what else must be said
/// @param note what every view of a case that is going on says; may be empty
/// @param footing on what the way to what is reached stands
/// @param why the steps to what holds and is reached, and why their movers take them
public record AnswerView(
    String concept,
    String headline,
    List<String> sentences,
    String note,
    FootingView footing,
    List<SwitchView> switches,
    List<PlayerView> players,
    List<OptionView> options,
    PictureView picture,
    AcrossView across,
    List<ReasonView> why) {

  public AnswerView {
    sentences = List.copyOf(sentences);
    switches = List.copyOf(switches);
    players = List.copyOf(players);
    options = List.copyOf(options);
    why = List.copyOf(why);
  }

  /// One step, and why its mover takes it or would not.
  ///
  /// @param judgements those that decide the comparison
  public record ReasonView(
      OutcomeView from,
      OutcomeView to,
      String mover,
      String sentence,
      List<JudgementView> judgements) {
    public ReasonView {
      judgements = List.copyOf(judgements);
    }
  }
}
