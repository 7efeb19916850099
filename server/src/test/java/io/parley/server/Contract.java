package io.parley.server;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What the description of the interface (OpenAPI 3.1) says of every response. It is read strictly:
/// a field that it does not name may not be sent.
final class Contract {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

  /// One thing that can be asked.
  ///
  /// @param id its name in the description
  /// @param method in lower case
  /// @param template its path: `/api/cases/{case}`
  record Operation(
      String id, String method, String template, List<String> tags, JsonNode responses) {

    /// A path with fewer of them is the more exact one.
    private int placeholders() {
      return (int) template.chars().filter(letter -> letter == '{').count();
    }

    private boolean takes(String method, String path) {
      var places = Pattern.compile("\\{[a-z]+}").matcher(template).replaceAll("[^/]+");
      return this.method.equals(method) && path.matches(places);
    }
  }

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Map<JsonNode, Schema> schemas = new HashMap<>();
  private final JsonNode file;
  private final Set<String> seen = new TreeSet<>();

  Contract() {
    try (var text = Contract.class.getResourceAsStream("/openapi.yaml")) {
      file = YAMLMapper.builder().build().readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Stream<Operation> operations() {
    return file.path("paths")
        .propertyStream()
        .flatMap(path ->
            path.getValue()
                .propertyStream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .map(entry -> operation(path.getKey(), entry.getKey(), entry.getValue())));
  }

  private static Operation operation(String template, String method, JsonNode stated) {
    return new Operation(
        stated.path("operationId").asString(),
        method,
        template,
        stated.path("tags").valueStream().map(JsonNode::asString).toList(),
        stated.path("responses"));
  }

  /// The operations that an answer was seen of, other than a problem.
  Set<String> seen() {
    return Set.copyOf(seen);
  }

  /// What is wrong with an answer; empty when it is as described.
  List<String> faults(String method, String path, int status, String type, String body) {
    var name = method.toLowerCase(Locale.ROOT);
    var bare = "/" + path.replaceFirst("^/", "").replaceFirst("\\?.*", "");
    var found =
        operations()
            .filter(each -> each.takes(name, bare))
            .min(Comparator.comparingInt(Operation::placeholders));
    if (found.isEmpty()) {
      return List.of(method + " " + bare + " is not described");
    }
    var operation = found.get();
    if (status < 400) {
      seen.add(operation.id());
    }
    var response = resolved(response(operation, status));
    if (response.isMissingNode()) {
      return List.of(operation.id() + " is not described to answer " + status);
    }
    return content(operation, response.path("content"), type.replaceFirst(";.*", ""), body);
  }

  private static JsonNode response(Operation operation, int status) {
    var stated = operation.responses().path(String.valueOf(status));
    return stated.isMissingNode() && status >= 400 ? operation.responses().path("default") : stated;
  }

  private List<String> content(Operation operation, JsonNode content, String type, String body) {
    if (content.isMissingNode()) {
      return body.isEmpty() ? List.of() : List.of(operation.id() + " is described to say nothing");
    }
    var stated = content.path(type);
    if (stated.isMissingNode()) {
      return List.of(operation.id() + " is not described to answer in (" + type + ")");
    }
    if (!type.endsWith("json")) {
      return List.of();
    }
    return faults(stated.path("schema"), JsonMapper.shared().readTree(body)).stream()
        .map(fault -> operation.id() + ": " + fault)
        .toList();
  }

  /// What is wrong with a value that should follow the schema of this name.
  List<String> faults(String schema, JsonNode value) {
    return faults(file.path("components").path("schemas").path(schema), value);
  }

  private List<String> faults(JsonNode schema, JsonNode value) {
    return schemas
        .computeIfAbsent(schema, this::schema)
        .validate(
            value,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(String::valueOf)
        .toList();
  }

  private Schema schema(JsonNode stated) {
    var schema = JsonMapper.shared().createObjectNode();
    schema.set("$ref", JsonMapper.shared().getNodeFactory().stringNode("#/$defs/stated"));
    var parts = (ObjectNode) file.path("components").path("schemas").deepCopy();
    parts.set("stated", stated);
    schema.set("$defs", parts);
    var text =
        JsonMapper.shared().writeValueAsString(schema).replace("#/components/schemas/", "#/$defs/");
    var strict = JsonMapper.shared().readTree(text);
    close(strict);
    return registry.getSchema(strict);
  }

  private static void close(JsonNode schema) {
    if (schema instanceof ObjectNode object && object.path("properties").isObject()) {
      object.putIfAbsent(
          "additionalProperties", JsonMapper.shared().getNodeFactory().booleanNode(false));
    }
    schema.forEach(Contract::close);
  }

  private JsonNode resolved(JsonNode node) {
    var reference = node.path("$ref").asString("");
    return reference.isEmpty() ? node : file.at(reference.substring(1));
  }
}
