package io.parley.report.screen;

/// One judgement of somebody's preferences.
///
/// @param at where it stands in the case file, as a JSON pointer
/// @param of the party, or `party/faction`
/// @param position its place in the list, from 0
/// @param say its text
/// @param basis `reported`, `inferred` or `assumed`
/// @param because why it stands there; may be empty
/// @param sourced whether any evidence stands behind it
public record JudgementView(
    String at, String of, int position, String say, String basis, String because, boolean sourced) {

  JudgementView(
      String of, int position, String say, String basis, String because, boolean sourced) {
    this(pointer(of, position), of, position, say, basis, because, sourced);
  }

  private static String pointer(String of, int position) {
    int slash = of.indexOf('/');
    return slash < 0
        ? "/parties/%s/prefers/%d".formatted(of, position)
        : "/parties/%s/factions/%s/prefers/%d"
            .formatted(of.substring(0, slash), of.substring(slash + 1), position);
  }
}
