// SPDX-License-Identifier: Apache-2.0
package org.faisceau.tck;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.Technique;

/** Are all words there, in both languages? */
final class TextsCheck {
    private TextsCheck() {}

    static List<String> offences(Technique technique, Walk walk) throws IOException {
        var offences = new ArrayList<String>();
        var french = texts(technique.getClass(), "texts.properties", offences);
        var english = texts(technique.getClass(), "texts_en.properties", offences);
        for (var key : needed(technique, walk)) {
            if (!french.containsKey(key)) offences.add("texts.properties has no " + key);
            if (!english.containsKey(key)) offences.add("texts_en.properties has no " + key);
        }
        french.keySet().stream().filter(key -> !english.containsKey(key)).forEach(key -> offences.add("texts_en.properties has no " + key + ", texts.properties has"));
        english.keySet().stream().filter(key -> !french.containsKey(key)).forEach(key -> offences.add("texts.properties has no " + key + ", texts_en.properties has"));
        for (var all : List.of(french, english)) {
            all.forEach((key, text) -> {
                if (text.toString().contains("'")) offences.add("a straight apostrophe, which formats eat, in " + key + ": write ’");
            });
        }
        return offences.stream().distinct().toList();
    }

    private static Set<String> needed(Technique technique, Walk walk) {
        var needed = new LinkedHashSet<>(List.of("name", "summary", "caution"));
        technique.artefacts().forEach(word -> needed.add("artefact." + word));
        walk.steps.forEach(word -> needed.add("step." + word));
        for (Question one : walk.questions) {
            if (one.label().isEmpty()) needed.add("question." + one.key());
            one.wordedBy().ifPresent(needed::add);
            one.options().stream().filter(option -> option.label().isEmpty()).forEach(option -> needed.add("option." + one.key() + "." + option.word()));
        }
        return needed;
    }

    private static Properties texts(Class<?> owner, String name, List<String> offences) throws IOException {
        var texts = new Properties();
        try (var in = owner.getResourceAsStream(name)) {
            if (in == null) offences.add("no " + name + " beside " + owner.getName());
            else texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
