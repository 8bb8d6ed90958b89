package org.cronista.spark.room;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.cronista.cli.Cronista;
import org.cronista.cli.StopSignal;
import org.cronista.cli.Surroundings;

/** The {@code cronista} command with the coder that a room has loaded already. */
public final class SingleMachine implements BiFunction<Object, List<String>, String> {

  /** Runs the command and gives what it said. */
  @Override
  public String apply(Object room, List<String> arguments) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            InputStream.nullInputStream(),
            Surroundings.utf8(said, true),
            Surroundings.utf8(said, true),
            Optional.empty(),
            Clock.systemUTC(),
            new StopSignal());
    int status =
        Cronista.commandLine(surroundings, packs -> ((CodingRoom) room).loader())
            .execute(arguments.toArray(String[]::new));
    return status + "\n" + said.toString(StandardCharsets.UTF_8);
  }
}
