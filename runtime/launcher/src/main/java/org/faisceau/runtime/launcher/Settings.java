// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What the operator set: the distribution's file, overridden by the data folder's, by the environment, by options.
 *
 * @param values by name in lower case with dots, such as {@code database.url}
 */
record Settings(Map<String, String> values) {
    private static final String FILE = "etc/faisceau.properties";
    private static final String PREFIX = "FAISCEAU_";

    Settings {
        values = Map.copyOf(values);
    }

    static Settings of(Path home, Path data, Map<String, String> environment, Map<String, String> options) {
        var merged = new TreeMap<String, String>();
        merged.putAll(read(home.resolve(FILE)));
        merged.putAll(read(data.resolve(FILE)));
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) merged.put(name.substring(PREFIX.length()).toLowerCase(Locale.ROOT).replace('_', '.'), value);
        });
        merged.putAll(options);
        return new Settings(merged);
    }

    String get(String name, String otherwise) {
        var value = values.getOrDefault(name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }

    boolean isOn(String name) {
        return get(name, "false").equals("true");
    }

    /** The demonstration is removed by emptying its folder: what it wrote into a database elsewhere would stay for ever. */
    void keepDemonstrationInItsFolder() {
        if (get("database.url", "").isEmpty()) return;
        throw new Refusal("The demonstration lies in its data folder alone, never in a database beside it, where it could not be removed:"
                + " take database.url (FAISCEAU_DATABASE_URL) away, or another data folder without --demo.");
    }

    int port() {
        var text = get("port", "8080");
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) return port;
        } catch (NumberFormatException e) {
            throw new Usage("--port takes a number, got " + text);
        }
        throw new Usage("--port is 0 to 65535, got " + text);
    }

    /** The same at another port. */
    Settings withPort(int port) {
        var changed = new TreeMap<>(values);
        changed.put("port", String.valueOf(port));
        return new Settings(changed);
    }

    private static Map<String, String> read(Path file) {
        if (!Files.exists(file)) return Map.of();
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("settings cannot be read: " + file, e);
        }
        var values = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }
}
