package io.parley.explain.words;

import static java.util.stream.Collectors.joining;

import io.parley.conflict.move.Step;
import io.parley.explain.name.OutcomeNames;
import io.parley.language.Say;
import io.parley.model.Case;
import io.parley.model.evidence.Grounds;
import io.parley.model.talk.Act;
import io.parley.model.talk.Deadline;
import io.parley.model.talk.Stake;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Says what stands around the options: what is done already, by when things are to be settled, what
/// they bear on, and what each stands to gain and to lose.
public final class Setting {

  private final Case situation;

  /// The setting of this case.
  public Setting(Case situation) {
    this.situation = situation;
  }

  /// One sentence each for acts, deadlines, linked issues and stakes, as far as the case names any.
  public List<String> sentences() {
    var talk = situation.talk();
    var sentences = new ArrayList<String>();
    add(sentences, Say.of("Done already"), talk.acts().stream().map(this::act).toList());
    sentences.addAll(deadlines());
    add(
        sentences,
        Say.of("Linked issues"),
        talk.linkedIssues().stream()
            .map(issue -> "%s (%s)".formatted(issue.label(), basis(issue.grounds())))
            .toList());
    add(sentences, Say.of("At stake"), talk.stakes().stream().map(this::stake).toList());
    return sentences;
  }

  /// One sentence for the deadlines, if there are any.
  public List<String> deadlines() {
    var sentences = new ArrayList<String>();
    add(
        sentences,
        Say.of("Deadlines"),
        situation.talk().deadlines().stream().map(Setting::deadline).toList());
    return sentences;
  }

  private static void add(List<String> sentences, String what, List<String> members) {
    if (!members.isEmpty()) {
      sentences.add("%s: %s.".formatted(what, String.join("; ", members)));
    }
  }

  private String act(Act act) {
    var facts = new ArrayList<String>();
    if (!act.by().isEmpty()) {
      facts.add(Say.of("by %s", Actors.name(act.by(), situation)));
    }
    if (!act.date().isEmpty()) {
      facts.add(act.date());
    }
    if (!act.reversible()) {
      facts.add(Say.of("cannot be undone"));
    }
    facts.add(basis(act.grounds()));
    return "%s (%s)".formatted(act.label(), String.join(", ", facts));
  }

  private static String deadline(Deadline deadline) {
    String steps =
        deadline.steps().isPresent()
            ? Say.of("room for %s", Say.counted(deadline.steps().getAsInt(), "step"))
            : Say.of("no number of steps stated");
    return "%s, %s (%s; %s)"
        .formatted(
            deadline.label(),
            deadline.date().isEmpty() ? Say.of("no date stated") : deadline.date(),
            steps,
            basis(deadline.grounds()));
  }

  private String stake(Stake stake) {
    return "%s %s: %s (%s)"
        .formatted(
            Actors.name(stake.party(), situation),
            stake.gain() ? Say.of("to gain") : Say.of("to lose"),
            stake.label(),
            basis(stake.grounds()));
  }

  private static String basis(Grounds grounds) {
    return Phrases.basis(grounds.basis());
  }

  /// On what linked issues some steps bear: `suspend bears on immigration (inferred).` Empty when
  /// none is linked with what they change.
  public String bearing(List<Step> steps, OutcomeNames names) {
    var changed =
        steps.stream()
            .flatMap(step ->
                List.of(names.takenUp(step), names.givenUp(step)).stream().flatMap(List::stream))
            .distinct()
            .toList();
    return situation.talk().linkedIssues().stream()
        .map(issue -> {
          var options = changed.stream().filter(issue.options()::contains).toList();
          return options.isEmpty()
              ? ""
              : Say.of(
                  "%s %s on %s (%s).",
                  Say.listed(options),
                  options.size() == 1 ? Say.of("bears") : Say.of("bear"),
                  issue.label(),
                  basis(issue.grounds()));
        })
        .filter(sentence -> !sentence.isEmpty())
        .collect(joining(" "));
  }

  /// The most steps that fit before every deadline that says how many there is room for.
  public OptionalInt room() {
    return situation.talk().deadlines().stream()
        .flatMapToInt(deadline -> deadline.steps().stream())
        .min();
  }

  /// Whether a way of so many steps fits into so much room.
  public static String fits(int steps, int room) {
    return Say.of(
        "It takes %s, and there is room for %d: it %s.",
        Say.counted(steps, "step"),
        room,
        steps <= room ? Say.of("fits") : Say.of("no longer fits"));
  }

  /// What is left out when only so many steps are shown.
  ///
  /// @param later the outcomes that hold and take more steps; may be empty
  public static String cut(int room, List<String> later) {
    return Say.of(
        "Shown are chains of at most %s, as many as there is room for. %s",
        Say.counted(room, "step"),
        later.isEmpty()
            ? Say.of("No outcome that holds takes more.")
            : Say.of("What holds and no longer fits: %s.", Say.listed(later)));
  }
}
