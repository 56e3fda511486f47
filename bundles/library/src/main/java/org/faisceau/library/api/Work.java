// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Ref;

/**
 * A work of the library, called a resource on the screen.
 *
 * @param version for optimistic writes
 */
public record Work(String id, Content content, String createdBy, Instant createdAt, Instant changedAt, int version) {
    /** The kind's word. */
    public static final String KIND = "resource";

    /** This record as others point to it. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Its page, beginning with a slash. */
    public String address() {
        return address(id);
    }

    public static String address(String id) {
        return "/library/" + id;
    }

    public String title() {
        return content.title();
    }

    /** True where somebody ought to look at it again. */
    public boolean isDue(LocalDate today) {
        return content.reviewOn().filter(day -> !day.isAfter(today)).isPresent();
    }

    /**
     * What people write of it.
     *
     * @param summary what it is about, in some lines; may be empty
     * @param body Markdown without markup of its own; empty where the work lies elsewhere
     * @param theme code of a theme of the directory; empty for none
     * @param step empty for every step
     * @param readers for whom it is; none for everybody
     * @param language two letters (ISO 639-1)
     * @param link http or https; may be empty
     * @param source who published it; empty for the Living-Lab itself
     * @param reviewOn when somebody looks at it again; empty for never
     * @param isShared true where all who sign in read it; before that, managers alone
     */
    public record Content(
            WorkKind kind, String title, String summary, String body, String theme, Optional<Step> step, Set<Reader> readers, String language, String link, String source,
            Optional<LocalDate> reviewOn, boolean isShared) {
        public Content {
            readers = Set.copyOf(readers);
        }

        /** A shared one in French with nothing but a title. */
        public static Content titled(WorkKind kind, String title) {
            return new Content(kind, title, "", "", "", Optional.empty(), Set.of(), "fr", "", "", Optional.empty(), true);
        }

        public Content about(String text) {
            return new Content(kind, title, text, body, theme, step, readers, language, link, source, reviewOn, isShared);
        }

        public Content saying(String markdown) {
            return new Content(kind, title, summary, markdown, theme, step, readers, language, link, source, reviewOn, isShared);
        }

        public Content withTheme(String code) {
            return new Content(kind, title, summary, body, code, step, readers, language, link, source, reviewOn, isShared);
        }

        public Content at(Step one) {
            return new Content(kind, title, summary, body, theme, Optional.of(one), readers, language, link, source, reviewOn, isShared);
        }

        public Content readBy(Set<Reader> some) {
            return new Content(kind, title, summary, body, theme, step, some, language, link, source, reviewOn, isShared);
        }

        public Content in(String code) {
            return new Content(kind, title, summary, body, theme, step, readers, code, link, source, reviewOn, isShared);
        }

        public Content linked(String address) {
            return new Content(kind, title, summary, body, theme, step, readers, language, address, source, reviewOn, isShared);
        }

        public Content from(String publisher) {
            return new Content(kind, title, summary, body, theme, step, readers, language, link, publisher, reviewOn, isShared);
        }

        public Content reviewedOn(LocalDate day) {
            return new Content(kind, title, summary, body, theme, step, readers, language, link, source, Optional.of(day), isShared);
        }

        public Content shared(boolean shared) {
            return new Content(kind, title, summary, body, theme, step, readers, language, link, source, reviewOn, shared);
        }
    }
}
