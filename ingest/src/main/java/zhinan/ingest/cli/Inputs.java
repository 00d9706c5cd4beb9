package zhinan.ingest.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the arguments stand for.
 *
 * @param files those to convert, in the order of the arguments, within a folder by path
 * @param others what failed before it could be tried, and what was passed over
 * @param folders the arguments that are folders
 */
record Inputs(List<Input> files, List<Outcome> others, List<Path> folders) {
  Inputs {
    files = List.copyOf(files);
    others = List.copyOf(others);
    folders = List.copyOf(folders);
  }

  static Inputs of(List<Path> arguments, Path out) {
    List<Input> files = new ArrayList<>();
    List<Outcome> others = new ArrayList<>();
    for (Path argument : arguments) {
      if (Files.isDirectory(argument)) {
        InputWalk.Found found = InputWalk.walk(argument, out);
        files.addAll(found.files());
        others.addAll(found.others());
      } else if (Files.exists(argument)) {
        files.add(Input.named(argument));
      } else {
        others.add(new Outcome.Failed(argument, "no such file or folder"));
      }
    }
    return new Inputs(files, others, arguments.stream().filter(Files::isDirectory).toList());
  }

  /**
   * The files, those together that would be written to one folder; by path, so that neither the
   * first of two nor the copy of two depends on the order of the arguments.
   */
  List<List<Input>> byTarget() {
    Map<Path, List<Input>> groups = new LinkedHashMap<>();
    files.stream()
        .sorted(Comparator.comparing(input -> input.file().toString()))
        .forEach(f -> groups.computeIfAbsent(f.target(), t -> new ArrayList<>()).add(f));
    return List.copyOf(groups.values());
  }

  /** A failure for each folder that gave nothing but what was skipped. */
  Stream<Outcome> foldersWithoutDocuments(List<Outcome> outcomes) {
    return folders.stream()
        .filter(
            folder ->
                outcomes.stream()
                    .filter(outcome -> outcome.file().startsWith(folder))
                    .allMatch(Outcome.Skipped.class::isInstance))
        .map(folder -> new Outcome.Failed(folder, "holds no documents"));
  }
}
