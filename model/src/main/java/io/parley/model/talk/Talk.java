package io.parley.model.talk;

import java.util.List;

/// Everything that has been said and done around the options.
public record Talk(
    List<Demand> demands,
    List<Threat> threats,
    List<Act> acts,
    List<Deadline> deadlines,
    List<LinkedIssue> linkedIssues,
    List<Stake> stakes,
    List<Perception> perceptions) {

  /// Nothing is known to have been said or done.
  public static final Talk NONE =
      new Talk(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public Talk {
    demands = List.copyOf(demands);
    threats = List.copyOf(threats);
    acts = List.copyOf(acts);
    deadlines = List.copyOf(deadlines);
    linkedIssues = List.copyOf(linkedIssues);
    stakes = List.copyOf(stakes);
    perceptions = List.copyOf(perceptions);
  }
}
