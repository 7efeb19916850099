package io.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class ServeCommandTest {

  @TempDir private Path data;

  @Test
  void aPortThatSomebodyHasIsRefusedInOneSentence() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      var said = serve("--port", String.valueOf(taken.getLocalPort()));

      assertThat(said)
          .startsWith("2 parley: The workbench cannot listen at port " + taken.getLocalPort())
          .contains("Choose another port")
          .hasLineCount(1);
    }
    assertThat(data).as("nothing was begun").isEmptyDirectory();
  }

  @Test
  void whatIsNoPortIsRefusedInOneSentence() {
    assertThat(serve("--port", "70000"))
        .startsWith("2 parley: There is no port 70000.")
        .hasLineCount(1);
  }

  @Test
  void anAddressOfAnotherMachineIsRefusedInOneSentence() {
    assertThat(serve("--team", "--host", "192.0.2.1", "--port", "0"))
        .startsWith("2 parley: The workbench cannot listen at port 0 of 192.0.2.1")
        .hasLineCount(1);
  }

  @Test
  void eachSystemOpensAnAddressInItsOwnWay() {
    String address = "http://localhost:7075/";

    assertThat(BrowserWindow.opening("Linux", address)).containsExactly("xdg-open", address);
    assertThat(BrowserWindow.opening("Mac OS X", address)).containsExactly("open", address);
    assertThat(BrowserWindow.opening("Windows 11", address))
        .startsWith("rundll32")
        .endsWith(address);
  }

  private String serve(String... arguments) {
    var said = new StringWriter();
    var command =
        new CommandLine(new ServeCommand())
            .setOut(new PrintWriter(said))
            .setErr(new PrintWriter(said));
    var all = new String[arguments.length + 3];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--no-open";
    all[arguments.length + 1] = "--data";
    all[arguments.length + 2] = data.toString();
    int status = command.execute(all);
    return status + " " + said;
  }
}
