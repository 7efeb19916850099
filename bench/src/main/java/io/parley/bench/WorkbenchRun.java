package io.parley.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The workbench as a browser meets it, in milliseconds: started afresh again and again, and then
/// asked about a case of 4,096 outcomes that is edited before every round of questions, so that
/// nothing is known yet when it is asked.
public final class WorkbenchRun {

  private static final int STARTS = 5;
  private static final int WARM_UP = 15;
  private static final int ROUNDS = 25;
  private static final Pattern ID = Pattern.compile("\"id\":\"([-0-9a-f]{36})\"");

  private final Map<String, List<Double>> times = new LinkedHashMap<>();

  private WorkbenchRun() {}

  /// Runs everything.
  ///
  /// @param arguments the launcher
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var run = new WorkbenchRun();
    for (int start = 0; start <= STARTS; start++) {
      run.starting(arguments[0], start > 0);
    }
    run.editing(arguments[0]);
    run.print();
  }

  private void starting(String launcher, boolean counted) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    try (var server = new Server(launcher)) {
      double started = since(begun);
      long opened = System.nanoTime();
      var made = server.make("{\"gallery\":\"strikes-or-partnership\"}");
      server.get(made + "/answer");
      if (counted) {
        note("start, until it says its address", started);
        note("the sample opened, until its answer is there, fresh server", since(opened));
      }
    }
  }

  private void editing(String launcher) throws IOException, InterruptedException {
    try (var server = new Server(launcher)) {
      var random = new Random(1);
      var made = server.make("{\"blank\":{\"title\":\"4,096 outcomes\"}}");
      for (int round = 1; round <= WARM_UP + ROUNDS; round++) {
        boolean counted = round > WARM_UP;
        String document = document(random);
        int head = round;
        timed("an edit, saved", counted, () -> server.save(made, head, document));
        timed("a ranking after the edit", counted, () -> server.get(made + "/ranking?of=b"));
        timed("the answer after the edit", counted, () -> server.get(made + "/answer"));
        for (var control : List.of("a=x", "a=y", "a=split", "a=unknown", "a=quorum:0.5,0.5")) {
          timed(
              "the answer under " + control,
              counted,
              () -> server.get(made + "/answer?control=" + control));
        }
        timed("the table of outcomes", counted, () -> server.get(made + "/outcomes"));
        timed("today explained", counted, () -> server.get(made + "/outcomes/now"));
        timed("the layered drawing", counted, () -> server.get(made + "/graph?view=evolution"));
      }
    }
  }

  /// Three parties with four options and eight statements each; the first has two factions.
  private static String document(Random random) {
    return """
    {"parley":1,"title":"4,096 outcomes","kind":"teaching","parties":{
     "a":{"options":%s,"control":"x","holds":{"x":["a1","a2"],"y":["a3","a4"]},
       "factions":{"x":{"prefers":%s},"y":{"prefers":%s}}},
     "b":{"options":%s,"prefers":%s},
     "c":{"options":%s,"prefers":%s}},"now":[]}
    """
        .formatted(
            options("a"),
            statements(random),
            statements(random),
            options("b"),
            statements(random),
            options("c"),
            statements(random));
  }

  private static String options(String party) {
    return IntStream.rangeClosed(1, 4)
        .mapToObj(option -> "\"" + party + option + "\":{}")
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String statements(Random random) {
    return IntStream.range(0, 8)
        .mapToObj(_ -> "\"" + statement(random) + "\"")
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String statement(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> option(random);
      case 1 -> "not " + option(random);
      case 2 -> option(random) + " if " + option(random);
      default -> option(random) + " iff " + option(random);
    };
  }

  private static String option(Random random) {
    return "abc".charAt(random.nextInt(3)) + String.valueOf(1 + random.nextInt(4));
  }

  private interface Asking {
    void ask() throws IOException, InterruptedException;
  }

  private void timed(String what, boolean counted, Asking asking)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    asking.ask();
    if (counted) {
      note(what, since(begun));
    }
  }

  private static double since(long begun) {
    return (System.nanoTime() - begun) / 1e6;
  }

  private void note(String what, double milliseconds) {
    times.computeIfAbsent(what, _ -> new ArrayList<>()).add(milliseconds);
  }

  private void print() {
    times.forEach((what, all) -> {
      Collections.sort(all);
      System.out.printf(
          Locale.ROOT,
          "%-60s median %6.0f ms   worst %6.0f ms   of %d%n",
          what,
          all.get(all.size() / 2),
          all.getLast(),
          all.size());
    });
  }

  /// A workbench of its own, with its cases in a folder that is thrown away.
  private static final class Server implements AutoCloseable {

    private final Path folder;
    private final Process process;
    private final URI address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    Server(String launcher) throws IOException, InterruptedException {
      folder = Files.createTempDirectory("parley");
      process =
          new ProcessBuilder(
                  launcher, "serve", "--port", "0", "--no-open", "--data", folder.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      address = URI.create(firstLine(process.inputReader()));
      get("api/session");
    }

    private static String firstLine(BufferedReader said) throws IOException {
      var line = said.readLine();
      if (line == null) {
        throw new IOException("The workbench did not start");
      }
      return line;
    }

    String make(String json) throws IOException, InterruptedException {
      var id = ID.matcher(send("POST", "api/cases", json, 0));
      if (!id.find()) {
        throw new IOException("No case was made");
      }
      return "api/cases/" + id.group(1);
    }

    void save(String made, int head, String document) throws IOException, InterruptedException {
      send("PUT", made, "{\"summary\":\"Edited\",\"document\":" + document + "}", head);
    }

    String get(String path) throws IOException, InterruptedException {
      return said(HttpRequest.newBuilder(address.resolve(path)).build());
    }

    private String send(String method, String path, String json, int head)
        throws IOException, InterruptedException {
      var token =
          cookies.getCookieStore().getCookies().stream()
              .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
              .map(HttpCookie::getValue)
              .findFirst()
              .orElse("");
      return said(
          HttpRequest.newBuilder(address.resolve(path))
              .header("Content-Type", "application/json")
              .header("X-XSRF-TOKEN", token)
              .header("If-Match", "\"" + head + "\"")
              .method(method, BodyPublishers.ofString(json))
              .build());
    }

    private String said(HttpRequest request) throws IOException, InterruptedException {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IOException(request.uri() + " said " + answer.body());
      }
      return answer.body();
    }

    @Override
    public void close() {
      process.destroy();
      client.close();
      try {
        process.waitFor();
        try (var files = Files.walk(folder)) {
          for (var file : files.sorted(Collections.reverseOrder()).toList()) {
            Files.deleteIfExists(file);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
