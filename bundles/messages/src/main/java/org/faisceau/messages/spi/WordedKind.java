// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.spi;

import java.util.List;
import java.util.Locale;
import org.faisceau.kernel.api.Texts;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A kind whose words stand in texts under one key: {@code message.key.title}, {@code .what} where it has a description, {@code .subject} and
 * {@code .body}; of each placeholder {@code placeholder.name} says what it is and {@code placeholder.name.example} how it looks. Published as
 * {@link MessageKind}.
 */
@ConsumerType
public interface WordedKind extends MessageKind {
    /** Where the words stand. */
    Texts texts();

    /** The key of the words, such as {@code closing}. */
    String key();

    /** Names of what is filled in, in the order they are offered. */
    List<String> names();

    @Override
    default String title(Locale locale) {
        return texts().in(locale).say("message." + key() + ".title");
    }

    @Override
    default String description(Locale locale) {
        var words = texts().in(locale);
        var what = "message." + key() + ".what";
        return words.has(what) ? words.say(what) : "";
    }

    @Override
    default List<Placeholder> placeholders(Locale locale) {
        var words = texts().in(locale);
        return names().stream().map(name -> new Placeholder(name, words.say("placeholder." + name), words.say("placeholder." + name + ".example"))).toList();
    }

    @Override
    default Wording wording(Locale locale) {
        return Wording.of(texts().in(locale), "message." + key());
    }
}
