// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One call of {@code bin/faisceau}, taken apart.
 *
 * @param command first word
 * @param words what follows it, the launcher's own options taken out, file names absolute
 * @param data folder named by {@code --data}
 * @param options options of {@code run} without their dashes; a flag has the value {@code true}
 */
record Invocation(String command, List<String> words, Optional<Path> data, Map<String, String> options) {
    private static final Set<String> RUN_VALUES = Set.of("--host", "--port", "--modules");
    private static final Set<String> BARE = Set.of("version", "prepare");
    private static final Set<String> RUN_FLAGS = Set.of("--demo", "--safe");

    static Invocation of(List<String> arguments) {
        var words = new ArrayList<>(arguments);
        var data = takeData(words);
        if (words.isEmpty()) throw new Usage("a command is missing");
        var command = words.remove(0);
        if (!Usage.isKnown(command)) throw new Usage("unknown command: " + command + "; there are " + String.join(", ", Usage.all()));
        if (Usage.HELP.contains(command)) return new Invocation("help", List.of(), data, Map.of());
        if (words.stream().anyMatch(Usage.HELP::contains)) return help(command, words, data);
        if (command.equals("run")) return new Invocation(command, List.of(), data, runOptions(words));
        if (BARE.contains(command)) {
            if (!words.isEmpty()) throw new Usage(command + " takes no " + words.get(0));
            return new Invocation(command, List.of(), data, Map.of());
        }
        return new Invocation(command, absolute(command, words), data, Map.of());
    }

    /** Of what was being asked for: a command, or one of its forms. */
    private static Invocation help(String command, List<String> words, Optional<Path> data) {
        var plain = words.stream().takeWhile(word -> !word.startsWith("-") && !Usage.HELP.contains(word));
        return new Invocation("help", Stream.concat(Stream.of(command), plain).toList(), data, Map.of());
    }

    /** Command and words, as the instance reads them. */
    List<String> spoken() {
        var all = new ArrayList<String>();
        all.add(command);
        all.addAll(words);
        return List.copyOf(all);
    }

    private static Optional<Path> takeData(List<String> words) {
        int at = words.indexOf("--data");
        if (at < 0) return Optional.empty();
        if (at + 1 == words.size()) throw new Usage("--data needs a folder");
        words.remove(at);
        return Optional.of(Path.of(words.remove(at)));
    }

    private static Map<String, String> runOptions(List<String> words) {
        var options = new HashMap<String, String>();
        for (var each = words.iterator(); each.hasNext(); ) {
            var word = each.next();
            if (RUN_FLAGS.contains(word)) {
                options.put(word.substring(2), "true");
            } else if (RUN_VALUES.contains(word)) {
                if (!each.hasNext()) throw new Usage(word + " needs a value");
                options.put(word.substring(2), each.next());
            } else {
                throw new Usage("run does not know " + word);
            }
        }
        return Map.copyOf(options);
    }

    private static List<String> absolute(String command, List<String> words) {
        var file = Usage.FILE_AT.get(command);
        var result = new ArrayList<>(words);
        for (int at = 0, place = 0; file != null && at < result.size(); at++) {
            var word = result.get(at);
            if (word.startsWith("-")) continue;
            if (place++ == file) result.set(at, Path.of(word).toAbsolutePath().normalize().toString());
        }
        return List.copyOf(result);
    }
}
