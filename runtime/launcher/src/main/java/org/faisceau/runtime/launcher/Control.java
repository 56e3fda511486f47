// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A command carried out by the instance that holds the data folder. */
record Control(RunFile running, PrintStream out, PrintStream err) {
    private record Question(List<String> words) {}

    private record Reply(int code, String out, String err) {}

    int run(List<String> words) {
        try {
            var connection = (HttpURLConnection) URI.create(running.address() + "/control").toURL().openConnection();
            connection.setRequestMethod("POST");
            connection.setDoOutput(true);
            connection.setConnectTimeout(5_000);
            connection.setRequestProperty("Content-Type", "application/json");
            connection.setRequestProperty("X-Faisceau-Control", running.secret());
            try (var body = connection.getOutputStream()) {
                body.write(new Gson().toJson(new Question(words)).getBytes(StandardCharsets.UTF_8));
            }
            if (connection.getResponseCode() != 200) {
                throw new Refusal("The running instance at " + running.address() + " refused the command: HTTP " + connection.getResponseCode() + ".");
            }
            try (var reader = new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8)) {
                return print(new Gson().fromJson(reader, Reply.class));
            }
        } catch (IOException | JsonSyntaxException e) {
            throw new Refusal("The running instance at " + running.address() + " does not answer: " + e.getMessage(), e);
        }
    }

    private int print(Reply reply) {
        if (reply.out() != null) out.print(reply.out());
        if (reply.err() != null) err.print(reply.err());
        out.flush();
        err.flush();
        return reply.code();
    }
}
