// SPDX-License-Identifier: Apache-2.0
package org.faisceau.testkit;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What is wrong with the texts beside a class: to be empty, and the bundle alone tells it, before a distribution is made. */
public final class TextsCheck {
    private static final Pattern SAID = Pattern.compile("say\\(\"([^\"]+)\"[,)]");

    private TextsCheck() {}

    /** A language that lacks a text, an apostrophe that a format would eat, a key that stands twice: the later silently wins. */
    public static List<String> offences(Class<?> owner) throws IOException {
        var french = texts(owner, "texts.properties");
        var english = texts(owner, "texts_en.properties");
        var offences = new ArrayList<String>();
        french.keySet().stream().filter(key -> !english.containsKey(key)).forEach(key -> offences.add("not in English: " + key));
        english.keySet().stream().filter(key -> !french.containsKey(key)).forEach(key -> offences.add("not in French: " + key));
        for (var name : List.of("texts.properties", "texts_en.properties")) twice(owner, name).forEach(key -> offences.add("twice in " + name + ": " + key));
        for (var texts : List.of(french, english)) {
            texts.forEach((key, text) -> {
                if (text.toString().contains("'")) offences.add("straight apostrophe: " + key);
            });
        }
        return offences;
    }

    /** Keys that the bundle's templates say and that the texts beside this class have not. */
    public static List<String> missing(Class<?> owner) throws IOException {
        var said = new TreeSet<String>();
        try (var templates = Files.list(Path.of("src/main/jte"))) {
            for (var template : templates.toList()) SAID.matcher(Files.readString(template)).results().forEach(found -> said.add(found.group(1)));
        }
        if (said.isEmpty()) throw new IllegalStateException("no template says anything");
        said.removeAll(texts(owner, "texts.properties").keySet());
        return List.copyOf(said);
    }

    private static Set<String> twice(Class<?> owner, String name) throws IOException {
        var texts = new TwiceKnown();
        try (var in = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts.twice;
    }

    /** Remembers what it is given twice. */
    private static final class TwiceKnown extends Properties {
        private static final long serialVersionUID = 1;
        private final TreeSet<String> twice = new TreeSet<>();

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) twice.add(key.toString());
            return super.put(key, value);
        }
    }

    private static Properties texts(Class<?> owner, String name) throws IOException {
        var texts = new Properties();
        try (var in = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
