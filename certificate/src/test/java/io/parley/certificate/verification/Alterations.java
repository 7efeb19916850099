package io.parley.certificate.verification;

import io.parley.certificate.claim.Claim;
import io.parley.certificate.file.ClaimLine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Every way to tamper with the text of a claim at one place, whatever kind of claim it is: each text
/// in it replaced by others that stand in fields of that name somewhere in the certificate, and by
/// what stands nowhere; each item of a list left out, doubled, put in another place; each field left
/// out, renamed, written twice.
final class Alterations {

  /// By how many of the texts known a text is replaced.
  private static final int REPLACED_BY = 2;

  private final Map<String, SequencedSet<String>> vocabulary = new TreeMap<>();

  /// @param claims those of the certificate, which know what can stand in which field
  Alterations(List<Claim> claims) {
    for (var claim : claims) {
      Json.parse(ClaimLine.of(claim))
          .forEachLeaf(
              "",
              (field, leaf) ->
                  vocabulary.computeIfAbsent(field, _ -> new TreeSet<>()).add(leaf.text()));
    }
  }

  /// The altered texts, each on one line.
  List<String> of(Claim claim) {
    return altered("", Json.parse(ClaimLine.of(claim))).stream()
        .map(Json::written)
        .filter(text -> !text.equals(ClaimLine.of(claim)))
        .distinct()
        .toList();
  }

  private List<Json> altered(String field, Json value) {
    return switch (value) {
      case Json.Leaf leaf -> replaced(field, leaf);
      case Json.Items(var items) -> altered(field, items);
      case Json.Fields(var fields) -> altered(fields);
    };
  }

  private List<Json> replaced(String field, Json.Leaf leaf) {
    var known = new ArrayList<>(vocabulary.getOrDefault(field, new TreeSet<>()));
    Collections.rotate(known, -known.indexOf(leaf.text()));
    var replaced = new ArrayList<Json>();
    known.stream()
        .limit(1 + REPLACED_BY)
        .forEach(text -> replaced.add(new Json.Leaf(text, leaf.quoted())));
    for (var strange : List.of("nobody", "", leaf.text() + "N")) {
      replaced.add(new Json.Leaf(strange, true));
    }
    replaced.add(new Json.Leaf("7", false));
    replaced.add(new Json.Items(List.of()));
    return replaced;
  }

  private List<Json> altered(String field, List<Json> items) {
    var altered = new ArrayList<List<Json>>();
    for (int place = 0; place < items.size(); place++) {
      int here = place;
      altered.add(with(items, here, List.of()));
      altered.add(with(items, here, List.of(items.get(here), items.get(here))));
      altered(field, items.get(here))
          .forEach(item -> altered.add(with(items, here, List.of(item))));
    }
    vocabulary
        .getOrDefault(field, new TreeSet<>())
        .forEach(
            text -> altered.add(with(items, items.size(), List.of(new Json.Leaf(text, true)))));
    altered.add(items.reversed());
    altered.add(List.of());
    return altered.stream().<Json>map(Json.Items::new).toList();
  }

  private static List<Json> with(List<Json> items, int place, List<Json> instead) {
    var changed = new ArrayList<>(items.subList(0, place));
    changed.addAll(instead);
    changed.addAll(items.subList(Math.min(place + 1, items.size()), items.size()));
    return changed;
  }

  private List<Json> altered(Map<String, Json> fields) {
    var altered = new ArrayList<Json>();
    fields.forEach((name, value) -> {
      var without = new LinkedHashMap<>(fields);
      without.remove(name);
      altered.add(new Json.Fields(without));
      var last = new LinkedHashMap<>(without);
      last.put(name, value);
      altered.add(new Json.Fields(last));
      for (var other : altered(name, value)) {
        var changed = new LinkedHashMap<>(fields);
        changed.put(name, other);
        altered.add(new Json.Fields(changed));
      }
    });
    var more = new LinkedHashMap<>(fields);
    more.put("remark", new Json.Leaf("none", true));
    altered.add(new Json.Fields(more));
    return altered;
  }
}
