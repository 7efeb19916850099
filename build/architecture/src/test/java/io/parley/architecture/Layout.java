package io.parley.architecture;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which module may use which, and in which order the packages of a module are told.
final class Layout {

  /// The package that holds all others.
  static final String ROOT = "io.parley";

  /// A module and the modules it may use.
  record Module(String name, List<String> mayUse) {}

  /// The modules in reading order; each may use only what is named beside it.
  static final List<Module> MODULES =
      List.of(
          module("language"),
          module("model"),
          module("format", "language", "model"),
          module("conflict", "language", "model"),
          module("certificate", "model"),
          module("explain", "language", "model", "conflict"),
          module("study", "language", "model", "format", "conflict", "certificate", "explain"),
          module(
              "report",
              "language",
              "model",
              "format",
              "conflict",
              "certificate",
              "explain",
              "study"),
          module("store", "language"),
          module("web"),
          module(
              "server",
              "language",
              "model",
              "format",
              "conflict",
              "certificate",
              "explain",
              "study",
              "report",
              "store"),
          module(
              "cli",
              "language",
              "model",
              "format",
              "conflict",
              "certificate",
              "explain",
              "study",
              "report"));

  /// The packages of a module in the order they are told; each may use earlier ones of its module
  /// only. In a module that is not listed, packages may come in any order without a circle.
  static final Map<String, List<String>> PACKAGES =
      Map.of(
          "model",
          List.of(
              "model.evidence",
              "model.statement",
              "model.option",
              "model.party",
              "model.talk",
              "model",
              "model.doubt",
              "model.answer"),
          "conflict",
          List.of(
              "conflict.progress",
              "conflict.state",
              "conflict.move",
              "conflict.preference",
              "conflict.graph",
              "conflict.stability",
              "conflict.coalition",
              "conflict.equilibrium",
              "conflict.path",
              "conflict.hinge",
              "conflict.inverse",
              "conflict.demand",
              "conflict.view"));

  private Layout() {}

  private static Module module(String name, String... mayUse) {
    return new Module(name, List.of(mayUse));
  }

  /// Whether the package is one of Parley's.
  static boolean isOurs(String packageName) {
    return packageName.equals(ROOT) || packageName.startsWith(ROOT + ".");
  }

  /// The module a package belongs to, by its name; empty when no listed module has it.
  static Optional<Module> moduleOf(String packageName) {
    var inside = inside(packageName);
    return MODULES.stream()
        .filter(module -> inside.equals(module.name) || inside.startsWith(module.name + "."))
        .findFirst();
  }

  /// Whether a package stands in the table, or belongs to a module whose packages are not ordered.
  static boolean isPlaced(String packageName) {
    return moduleOf(packageName)
        .map(module -> PACKAGES.get(module.name))
        .map(order -> order.contains(inside(packageName)))
        .orElseGet(() -> moduleOf(packageName).isPresent());
  }

  /// Whether classes of one package may use classes of the other. Unplaced packages may use
  /// nothing of ours, and nothing may use them.
  static boolean mayUse(String user, String used) {
    if (user.equals(used) || !isOurs(used)) {
      return true;
    }
    if (!isPlaced(user) || !isPlaced(used)) {
      return false;
    }
    var ofUser = moduleOf(user).orElseThrow();
    var ofUsed = moduleOf(used).orElseThrow();
    if (!ofUser.equals(ofUsed)) {
      return ofUser.mayUse.contains(ofUsed.name);
    }
    var order = PACKAGES.get(ofUser.name);
    return order == null || order.indexOf(inside(used)) < order.indexOf(inside(user));
  }

  private static String inside(String packageName) {
    return isOurs(packageName) ? packageName.substring(ROOT.length()).replaceFirst("^\\.", "") : "";
  }
}
