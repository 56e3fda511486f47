// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.itest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Calls {@code bin/faisceau} of the distribution.
 *
 * @param data given with every call
 */
record Shell(Path data) {
    record Told(int code, String out, String err) {}

    Told call(String... words) throws IOException, InterruptedException {
        var out = Files.createTempFile("faisceau", ".out");
        var err = Files.createTempFile("faisceau", ".err");
        try {
            var process = builder(words).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(List.of(words) + " did not end within a minute");
            }
            return new Told(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Left running: its standard output is a pipe, its standard error is this process's. */
    Process start(String... words) throws IOException {
        return builder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** The same, with options for its Java. */
    Process startWith(String options, String... words) throws IOException {
        var builder = builder(words).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("FAISCEAU_JAVA_OPTS", options);
        return builder.start();
    }

    private ProcessBuilder builder(String... words) {
        var command = new ArrayList<String>();
        command.add(Running.DISTRIBUTION.resolve("bin/faisceau").toString());
        command.addAll(List.of(words));
        command.addAll(List.of("--data", data.toString()));
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("FAISCEAU_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }
}
