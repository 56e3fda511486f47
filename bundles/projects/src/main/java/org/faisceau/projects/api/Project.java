// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Ref;

/**
 * A collaborative innovation project: a public bearer, partners, the needs it answers and the solutions it tries.
 *
 * @param version for optimistic writes
 */
public record Project(String id, Content content, String createdBy, Instant createdAt, Instant changedAt, int version) {
    /** The kind's word. */
    public static final String KIND = "project";

    /** This record as others point to it. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Its page, beginning with a slash. */
    public String address() {
        return address(id);
    }

    public static String address(String id) {
        return "/projects/" + id;
    }

    public String title() {
        return content.title();
    }

    public Makeup makeup() {
        return content.makeup();
    }

    /** The bearer, then the partners, by their identifiers. */
    public List<String> sides() {
        return Stream.concat(Stream.of(content.bearer()), content.makeup().partners().stream().map(Partner::organisation)).toList();
    }

    /**
     * What people write of it.
     *
     * @param bearer identifier of a public organisation of the directory
     * @param theme code of a theme of the directory; empty for none
     * @param endsOn the last day, not before {@code startsOn}
     * @param isShared true where all who sign in read it; before that, managers, the bearer's people and the partners'
     */
    public record Content(
            String title, String summary, String bearer, Stage stage, String theme, Optional<LocalDate> startsOn, Optional<LocalDate> endsOn, boolean isShared, Makeup makeup) {
        /** One in preparation that the partners alone read. */
        public static Content titled(String title, String bearer) {
            return new Content(title, "", bearer, Stage.PREPARED, "", Optional.empty(), Optional.empty(), false, Makeup.none());
        }

        public Content with(Makeup other) {
            return new Content(title, summary, bearer, stage, theme, startsOn, endsOn, isShared, other);
        }

        public Content about(String text) {
            return new Content(title, text, bearer, stage, theme, startsOn, endsOn, isShared, makeup);
        }

        public Content at(Stage one) {
            return new Content(title, summary, bearer, one, theme, startsOn, endsOn, isShared, makeup);
        }

        public Content during(LocalDate first, LocalDate last) {
            return new Content(title, summary, bearer, stage, theme, Optional.of(first), Optional.of(last), isShared, makeup);
        }

        public Content shared(boolean shared) {
            return new Content(title, summary, bearer, stage, theme, startsOn, endsOn, shared, makeup);
        }
    }
}
