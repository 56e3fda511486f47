// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.spi;

import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Words;
import org.faisceau.messages.api.Delivery;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A kind of messages that a bundle posts: what people choose by, what a manager may reword. One service per kind; read on every thread.
 * Placeholders stand in brackets: {@code The need « [title] » closes on [day]}.
 */
@ConsumerType
public interface MessageKind {
    /** Unique and stable: lower-case letters and dashes, such as {@code need-closing}. */
    String word();

    /** As in the list of choices, such as « Deadlines of my needs ». */
    String title(Locale locale);

    /** One sentence below the title; empty for none. */
    default String description(Locale locale) {
        return "";
    }

    /** How it comes until the person chooses; not {@link Delivery#NONE}. */
    Delivery usual();

    /** True where a person may want none at all; else the inbox always gets it. */
    boolean mayBeDeclined();

    /** Who may get such messages, and so is offered the choice. */
    default Role role() {
        return Role.OBSERVER;
    }

    /** What the sender fills in; each {@link org.faisceau.messages.api.Letter} brings all of them. */
    List<Placeholder> placeholders(Locale locale);

    /** The bundle's own words. */
    Wording wording(Locale locale);

    /**
     * Something that is filled in.
     *
     * @param name lower-case letters and dashes, as it stands in brackets; the same in each language
     * @param meaning a few words for who writes a template
     * @param example as in a preview
     */
    record Placeholder(String name, String meaning, String example) {
        public Placeholder {
            if (!name.matches("[a-z][a-z-]*")) throw new IllegalArgumentException("placeholder: a lower-case word, got " + name);
        }
    }

    /**
     * Subject and body.
     *
     * @param subject one line
     * @param body plain text; an empty line parts paragraphs
     */
    record Wording(String subject, String body) {
        /** The texts {@code key.subject} and {@code key.body}. */
        public static Wording of(Words words, String key) {
            return new Wording(words.say(key + ".subject"), words.say(key + ".body"));
        }
    }
}
