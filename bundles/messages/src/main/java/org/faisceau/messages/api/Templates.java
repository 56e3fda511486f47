// SPDX-License-Identifier: Apache-2.0
package org.faisceau.messages.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.faisceau.kernel.api.Actor;
import org.faisceau.messages.spi.MessageKind.Placeholder;
import org.faisceau.messages.spi.MessageKind.Wording;
import org.osgi.annotation.versioning.ProviderType;

/** The words of each kind, in both languages, as their bundle brings them or a manager changed them. Managers only. */
@ProviderType
public interface Templates {
    /** The longest subject, in characters. */
    int SUBJECT_MAX = 150;

    /** The longest body, in characters. */
    int BODY_MAX = 5000;

    /** All kinds of running bundles, by title; empty for who is no manager. */
    List<Template> list(Actor actor, Locale locale);

    /** One, in {@code language} ({@code fr} or {@code en}), its title and placeholders told in the reader's locale. */
    Optional<Template> find(Actor actor, String kind, String language, Locale locale);

    /**
     * Changes the words.
     *
     * @param seenVersion of the template as it was read; 0 where it was the bundle's own
     */
    Saving save(Actor actor, String kind, String language, int seenVersion, Wording wording);

    /** Back to the bundle's own words; false where they are not of that version, or for who is no manager. */
    boolean reset(Actor actor, String kind, String language, int seenVersion);

    /** The words with each placeholder's example in its place; one that the kind does not fill stays as it is. */
    Wording preview(Template template, Wording wording);

    /**
     * The words of one kind in one language.
     *
     * @param isChanged true where a manager changed them
     * @param version 0 where they are the bundle's own
     */
    record Template(String kind, String language, String title, Wording wording, List<Placeholder> placeholders, boolean isChanged, int version) {
        public Template {
            placeholders = List.copyOf(placeholders);
        }
    }

    /** Outcome of {@link #save}. */
    sealed interface Saving {
        record Saved(Template template) implements Saving {}

        /** Names in brackets that this kind does not fill, in their order. */
        record UnknownPlaceholders(String field, List<String> names) implements Saving {}

        /** Field {@code subject} or {@code body} is empty or too long. */
        record Invalid(String field) implements Saving {}

        /** Another change came first. */
        record Lost(Template current) implements Saving {}

        /** No such kind or language, or who asks is no manager. */
        record Unknown() implements Saving {}

        /** Takes the branch of this outcome. */
        default <T> T fold(
                Function<? super Saved, ? extends T> saved,
                Function<? super UnknownPlaceholders, ? extends T> placeholders,
                Function<? super Invalid, ? extends T> invalid,
                Function<? super Lost, ? extends T> lost,
                Function<? super Unknown, ? extends T> unknown) {
            if (this instanceof Saved it) return saved.apply(it);
            if (this instanceof UnknownPlaceholders it) return placeholders.apply(it);
            if (this instanceof Invalid it) return invalid.apply(it);
            if (this instanceof Lost it) return lost.apply(it);
            return unknown.apply((Unknown) this);
        }
    }
}
