package io.parley.server;

import io.parley.store.StoreLocation;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// A first visit to a workbench that is thrown away, so that the virtual machine can note what it
/// needs and start faster the next time.
final class WarmUp {

  private static final Pattern ID = Pattern.compile("\"id\":\"([-0-9a-f]{36})\"");
  private static final Pattern TOKEN = Pattern.compile("XSRF-TOKEN=([^;]+)");

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String address;

  private WarmUp(String address) {
    this.address = address;
  }

  static void run(Path gallery) throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("parley");
    var settings =
        new Settings(
            InetAddress.getLoopbackAddress(),
            0,
            StoreLocation.embedded(folder),
            gallery,
            false,
            List.of());
    try (var workbench = Workbench.start(settings)) {
      new WarmUp(workbench.address()).visit();
    } finally {
      remove(folder);
    }
  }

  private void visit() throws IOException, InterruptedException {
    var session = get("api/session");
    get("");
    get("api/gallery");
    var token =
        TOKEN
            .matcher(String.join("; ", session.headers().allValues("set-cookie")))
            .results()
            .map(found -> found.group(1))
            .findFirst()
            .orElse("");
    var made =
        client.send(
            HttpRequest.newBuilder(URI.create(address + "api/cases"))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token)
                .POST(
                    HttpRequest.BodyPublishers.ofString("{\"gallery\":\"strikes-or-partnership\"}"))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    var id = ID.matcher(made.body());
    if (id.find()) {
      String path = "api/cases/" + id.group(1);
      get(path + "/answer");
      get(path + "/answer?control=us=split");
      get(path + "/outcomes");
      get(path + "/graph");
    }
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(address + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static void remove(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
