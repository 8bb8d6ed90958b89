package org.cronista.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cronista.cli.work.OutputFolder;
import org.cronista.json.ContractJson;
import org.cronista.model.ContentHash;

/**
 * The files that a run left in a folder.
 *
 * @param folder the folder
 */
record Results(Path folder) {

  /** The lines of a file of JSON lines. */
  List<JsonNode> lines(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name)).stream().map(ContractJson::parse).toList();
  }

  /** What {@code run.json} says. */
  JsonNode run() throws IOException {
    return ContractJson.parse(Files.readString(folder.resolve("run.json")));
  }

  /** The line of an input in {@code run.json}. */
  JsonNode input(String path) throws IOException {
    for (JsonNode input : run().path("inputs")) {
      if (input.path("path").asText().equals(path)) {
        return input;
      }
    }
    throw new AssertionError("run.json has no line for " + path);
  }

  /** A hash of each file that must not depend on the run. */
  Map<String, String> hashes() throws IOException {
    Map<String, String> hashes = new HashMap<>();
    for (String name : OutputFolder.PUBLISHED) {
      hashes.put(name, ContentHash.sha256(Files.readAllBytes(folder.resolve(name))));
    }
    return hashes;
  }
}
