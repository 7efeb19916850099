package io.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/// A visitor who holds every answer against the contract.
final class ContractVisitor {

  private final Visitor visitor;
  private final Contract contract;

  ContractVisitor(Workbench workbench, Contract contract) {
    this.visitor = new Visitor(workbench);
    this.contract = contract;
    get("api/session");
  }

  Visitor.Answer get(String path) {
    return held("GET", path, visitor.get(path));
  }

  /// What is got when all goes well.
  JsonNode json(String path) {
    return good(get(path)).json();
  }

  Visitor.Answer send(String method, String path, String json, String... headers) {
    return held(method, path, visitor.send(method, path, json, headers));
  }

  private Visitor.Answer held(String method, String path, Visitor.Answer answer) {
    assertThat(
            contract.faults(
                method, path, answer.status(), answer.header("Content-Type"), answer.body()))
        .as("%s %s -> %d", method, path, answer.status())
        .isEmpty();
    return answer;
  }

  /// A case just made; its path.
  String made(String json) {
    return "api/cases/" + good(send("POST", "api/cases", json)).json().path("id").asString();
  }

  String fromGallery(String name) {
    return made("{\"gallery\":\"" + name + "\"}");
  }

  static Visitor.Answer good(Visitor.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
    return answer;
  }
}
