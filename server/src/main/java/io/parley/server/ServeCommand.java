package io.parley.server;

import io.parley.server.account.AuditAction;
import io.parley.server.account.FirstAccount;
import io.parley.server.account.Passwords;
import io.parley.server.problem.RefusedException;
import io.parley.store.AuditEvent;
import io.parley.store.StoreException;
import io.parley.store.StoreLocation;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `parley serve`: the workbench, in the browser on this machine or for a team.
@Command(
    name = "parley serve",
    mixinStandardHelpOptions = true,
    description = {
      "Open the workbench in the browser. Without --team it is for whoever sits at this machine, and"
          + " only this machine reaches it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley",
      "  parley serve --port 0 --no-open",
      "  parley serve --first-account ana",
      "  parley serve --team --host 0.0.0.0 --name parley.example.org --database postgresql://parley@db/parley"
    })
public final class ServeCommand implements Callable<Integer> {

  private static final int WRONG_INPUT = 2;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "The address to listen at. Default: ${DEFAULT-VALUE}, this machine alone.")
  private String host = "";

  @Option(
      names = "--port",
      paramLabel = "N",
      description =
          "The port; 0 picks a free one. Default: "
              + ListeningPort.USUAL
              + ", or a free one if it is taken.")
  private @Nullable Integer port;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder to keep cases in. Default: Parley's own in the user's data folder.")
  private @Nullable Path data;

  @Option(
      names = "--database",
      paramLabel = "URL",
      description = "Keep cases in this PostgreSQL database, and none in the folder.")
  private @Nullable String database;

  @Option(names = "--team", description = "Ask everyone to sign in.")
  private boolean team;

  @Option(
      names = "--first-account",
      paramLabel = "NAME",
      description = {
        "Make the first account, which administers the others, and end. The password is read from"
            + " standard input."
      })
  private @Nullable String firstAccount;

  @Option(
      names = "--name",
      paramLabel = "HOST",
      description = "A further name this server is known by. May be repeated.")
  private List<String> names = List.of();

  @Option(names = "--no-open", description = "Do not open the browser.")
  private boolean noOpen;

  @Option(names = "--warm-up", hidden = true, description = "Start, answer once, and stop.")
  private boolean warmUp;

  /// Runs the command.
  public static void main(String[] arguments) {
    var command = new CommandLine(new ServeCommand());
    int status = command.execute(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  @Override
  public Integer call() throws InterruptedException, IOException {
    if (warmUp) {
      WarmUp.run(gallery());
      return 0;
    }
    try {
      return firstAccount == null ? serve() : makeFirstAccount(firstAccount);
    } catch (StoreException | IllegalArgumentException | RefusedException wrong) {
      spec.commandLine().getErr().println("parley: " + wrong.getMessage());
      return WRONG_INPUT;
    }
  }

  private int serve() throws InterruptedException {
    try (var workbench = Workbench.start(settings())) {
      workbench.setupCode().ifPresent(this::tellCode);
      out(workbench.address());
      if (!noOpen) {
        open(workbench.address());
      }
      new CountDownLatch(1).await();
      return 0;
    }
  }

  /// Where only whoever started it looks.
  private void tellCode(String code) {
    spec.commandLine()
        .getErr()
        .println(
            "parley: there is no account yet. The page asks for this code to make the first: "
                + code);
  }

  private int makeFirstAccount(String name) throws IOException {
    try (var store = Workbench.open(location())) {
      var account = new FirstAccount(store, new Passwords()).make(name, password());
      store
          .audit()
          .add(
              new AuditEvent(
                  account.id(),
                  AuditAction.FIRST_ACCOUNT_MADE.id(),
                  "",
                  "on the command line",
                  ""));
      out("%s administers the accounts. Now: parley serve --team".formatted(account.name()));
      return 0;
    }
  }

  /// Asked for without showing it where somebody types, and one line of what comes in elsewhere.
  private static String password() throws IOException {
    var console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
    if (console.isPresent()) {
      return new String(console.get().readPassword("Password: "));
    }
    var typed =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    return typed == null ? "" : typed;
  }

  private Settings settings() {
    var address = address();
    return new Settings(
        address,
        port == null ? ListeningPort.usualOrFree(address) : ListeningPort.asked(port, address),
        location(),
        gallery(),
        team,
        names);
  }

  private static Path gallery() {
    return Path.of(System.getProperty("parley.cases", "cases"));
  }

  private InetAddress address() {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(
          "There is no address (%s) on this network. Try 127.0.0.1.".formatted(host));
    }
  }

  private StoreLocation location() {
    return database != null
        ? StoreLocation.shared(database)
        : StoreLocation.embedded(data == null ? DataFolder.usual() : data);
  }

  private void out(String line) {
    spec.commandLine().getOut().println(line);
    spec.commandLine().getOut().flush();
  }

  private void open(String address) {
    if (!BrowserWindow.open(address)) {
      spec.commandLine().getErr().println("parley: open the address above in a browser.");
    }
  }
}
