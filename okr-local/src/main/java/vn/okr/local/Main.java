package vn.okr.local;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.concurrent.CountDownLatch;
import vn.okr.local.company.ToldSample;
import vn.okr.local.services.RunState;
import vn.okr.local.services.SignInChoice;
import vn.okr.local.services.TokenDesk;
import vn.okr.local.supervision.RunCommand;
import vn.okr.local.supervision.Running;
import vn.okr.local.supervision.Sample;
import vn.okr.local.supervision.ServicesCommand;
import vn.okr.local.supervision.TrainCommand;

/** The local runtime's commands: {@code run}, {@code services}, {@code train} and {@code token}. */
@QuarkusMain
public final class Main {
  private final Console console = Console.system();
  private final Running running = new Running();
  private final Sample sample = new ToldSample();

  public static void main(String... arguments) {
    System.exit(new Main().execute(arguments));
  }

  private int execute(String... arguments) {
    try {
      return dispatch(CommandLine.parse(arguments));
    } catch (LocalFailure failure) {
      if (running.isStopping()) {
        // What is being stopped under its feet fails as it should.
        return 1;
      }
      console.failure(String.valueOf(failure.getMessage()));
      return 1;
    } catch (Stopping asked) {
      return 1;
    }
  }

  private int dispatch(CommandLine asked) {
    return switch (asked.command()) {
      case "token" -> token(asked);
      case "services" -> services(asked);
      case "run" -> runAll(asked);
      case "train" -> train(asked);
      default -> throw new LocalFailure("There is no command '" + asked.command() + "'.");
    };
  }

  private int token(CommandLine asked) {
    RunState state = new RunState(asked.path("--data").resolve(RunState.FILE));
    console.answer(new TokenDesk(state).tokenFor(asked.subject("an account")));
    return 0;
  }

  private int services(CommandLine asked) {
    stopWithThisProcess();
    new ServicesCommand(running, console, sample).start(asked.path("--data"));
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  private int runAll(CommandLine asked) {
    stopWithThisProcess();
    return new RunCommand(running, console, sample)
        .run(
            new RunCommand.Wanted(
                asked.port(),
                asked.path("--data"),
                asked.path("--app"),
                asked.has("--fresh"),
                signIn(asked)));
  }

  private int train(CommandLine asked) {
    stopWithThisProcess();
    new TrainCommand(running, console, sample)
        .train(
            new TrainCommand.Wanted(
                asked.path("--data"), asked.path("--jre"), asked.path("--app")));
    return 0;
  }

  private static SignInChoice signIn(CommandLine asked) {
    return asked.has("--keycloak")
        ? SignInChoice.keycloak(asked.path("--keycloak"))
        : SignInChoice.small();
  }

  private void stopWithThisProcess() {
    Runtime.getRuntime().addShutdownHook(new Thread(running::stop, "stop"));
  }
}
