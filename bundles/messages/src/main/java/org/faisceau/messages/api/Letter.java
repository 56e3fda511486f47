// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.api;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;

/**
 * What is to be posted: {@code Letter.of("need-closing", Audience.person(id), need.id() + "/" + day).about(need.ref()).saying(values)}.
 *
 * @param kind the word of a published {@link org.faisceau.messages.spi.MessageKind}
 * @param key what makes it one: a person gets one message per kind and key, however often it is posted; 1 to 200 characters
 * @param about the record whose page the message leads to; empty where none
 * @param address where it leads instead, beginning with a slash; empty for the record's page
 */
public record Letter(String kind, Audience audience, String key, Optional<Ref> about, String address, Values values) {
    public Letter {
        if (key.isBlank() || key.length() > 200) throw new IllegalArgumentException("key: 1 to 200 characters, got " + key.length());
        if (!address.isEmpty() && !address.startsWith("/")) throw new IllegalArgumentException("address begins with a slash, got " + address);
    }

    /** The kind's placeholders in one language; asked at most once per language, outside any transaction. */
    @FunctionalInterface
    public interface Values {
        Map<String, String> in(Locale locale);
    }

    /** A letter that leads nowhere and fills nothing. */
    public static Letter of(String kind, Audience audience, String key) {
        return new Letter(kind, audience, key, Optional.empty(), "", locale -> Map.of());
    }

    public Letter about(Ref ref) {
        return new Letter(kind, audience, key, Optional.of(ref), address, values);
    }

    public Letter at(String path) {
        return new Letter(kind, audience, key, about, path, values);
    }

    public Letter saying(Values filled) {
        return new Letter(kind, audience, key, about, address, filled);
    }
}
