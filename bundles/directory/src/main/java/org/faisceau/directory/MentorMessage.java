// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.spi.MessageKind.Placeholder;
import org.faisceau.messages.spi.MessageKind.Wording;

/** The two kinds of messages about mentors, each published by a component of its own. */
enum MentorMessage {
    ASKED("mentor-asked", "organisation"),
    ANSWERED("mentor-answered", "organisation", "answer");

    private static final Texts TEXTS = Texts.beside(MentorMessage.class);
    private final String word;
    private final List<String> names;

    MentorMessage(String word, String... names) {
        this.word = word;
        this.names = List.of(names);
    }

    String word() {
        return word;
    }

    String title(Locale locale) {
        return TEXTS.in(locale).say(word + ".title");
    }

    String description(Locale locale) {
        return TEXTS.in(locale).say(word + ".description");
    }

    List<Placeholder> placeholders(Locale locale) {
        var words = TEXTS.in(locale);
        return names.stream().map(name -> new Placeholder(name, words.say("mentor." + name + ".meaning"), words.say("mentor." + name + ".example"))).toList();
    }

    Wording wording(Locale locale) {
        return Wording.of(TEXTS.in(locale), word);
    }
}
