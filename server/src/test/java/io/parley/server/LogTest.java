package io.parley.server;

import static io.parley.server.ContractVisitor.good;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// What a workbench says of itself, and where: nothing of clients that come and go.
@Timeout(60)
class LogTest {

  private static final Duration SOON = Duration.ofSeconds(15);

  @TempDir private Path folder;
  private Workbench workbench;
  private ContractVisitor visitor;
  private final ListAppender<ILoggingEvent> said = new ListAppender<>();

  @BeforeEach
  void start() {
    workbench = Workbenches.alone(folder.resolve("data"));
    visitor = new ContractVisitor(workbench, new Contract());
    said.start();
    root().addAppender(said);
  }

  @AfterEach
  void stop() {
    workbench.close();
    root().detachAppender(said);
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  }

  private void assertNothingWasSaid() {
    assertThat(said.list)
        .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.INFO))
        .isEmpty();
  }

  /// A browser that listens at an address, and has heard the first of it.
  private Socket listening(String path) throws IOException {
    var socket = new Socket(InetAddress.getLoopbackAddress(), workbench.port());
    socket
        .getOutputStream()
        .write(
            "GET /%s HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n"
                .formatted(path)
                .getBytes(StandardCharsets.US_ASCII));
    assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
        .isEqualTo("HTTP/1.1 200");
    return socket;
  }

  /// The last of so many questions about a large case that it has to wait.
  private String waiting(int options) {
    var large = visitor.made(LargeCase.of(options));
    var last = "";
    for (int asked = 0; asked < 8; asked++) {
      last =
          good(visitor.send("POST", large + "/jobs", "{\"question\":\"hinges\"}"))
              .json()
              .path("id")
              .asString();
    }
    return last;
  }

  @Test
  void whoeverLeavesACaseLeavesNoTrace() throws IOException, InterruptedException {
    var made = visitor.fromGallery("chicken");
    listening(made + "/events").close();
    for (int head = 1; head < 9; head++) {
      good(visitor.send("POST", made + "/restore", "{\"revision\":1}", "If-Match", "" + head));
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertNothingWasSaid();
  }

  @Test
  void whoeverLeavesAQuestionIsSoonNoticedAndLeavesNoTrace()
      throws IOException, InterruptedException {
    var job = waiting(18);
    try (var _ = listening("api/jobs/" + job + "/events")) {
      assertThat(threads()).contains("events of " + job);
    }
    var late = Instant.now().plus(SOON);
    while (threads().contains("events of " + job) && Instant.now().isBefore(late)) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
    assertThat(threads()).doesNotContain("events of " + job);
    assertThat(visitor.json("api/jobs/" + job).path("state").asString()).isEqualTo("waiting");
    assertNothingWasSaid();
  }

  /// All threads, virtual ones too.
  private String threads() throws IOException {
    var dump = folder.resolve("threads.json");
    Files.deleteIfExists(dump);
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .dumpThreads(dump.toString(), HotSpotDiagnosticMXBean.ThreadDumpFormat.JSON);
    return Files.readString(dump);
  }

  @Test
  void whoeverStillListensIsLetGoWithoutAWordWhenTheWorkbenchStops() throws IOException {
    try (var first = listening(visitor.fromGallery("chicken") + "/events");
        var second = listening("api/jobs/" + waiting(16) + "/events")) {
      workbench.close();
      assertThat(rest(second)).contains("event:cancelled");
      assertThat(rest(first)).contains(":watching");
    }
    assertNothingWasSaid();
  }

  private static String rest(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void standardOutputHoldsTheAddressAlone() throws IOException, InterruptedException {
    var process = served("info");
    try (var lines = process.inputReader()) {
      assertThat(answer(lines.readLine())).isEqualTo(200);
      process.toHandle().destroy();
      assertThat(lines.readAllAsString()).isEmpty();
    } finally {
      process.destroyForcibly();
    }
    assertThat(log()).content().contains("Tomcat");
  }

  @Test
  void standardErrorHoldsNothingWhenNothingIsWrong() throws IOException, InterruptedException {
    var process = served("warn");
    try (var lines = process.inputReader()) {
      assertThat(answer(lines.readLine())).isEqualTo(200);
      process.toHandle().destroy();
      process.waitFor();
    } finally {
      process.destroyForcibly();
    }
    assertThat(log()).isEmptyFile();
  }

  private Path log() {
    return folder.resolve("log");
  }

  /// The program, as the launcher starts it.
  private Process served(String level) throws IOException {
    var command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            ServeCommand.class.getName(),
            "--port",
            "0",
            "--no-open",
            "--data",
            folder.resolve("other").toString());
    command.environment().put("LOGGING_LEVEL_ROOT", level);
    return command.redirectError(log().toFile()).start();
  }

  private static int answer(String address) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(URI.create(address + "api/session")).build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    }
  }
}
