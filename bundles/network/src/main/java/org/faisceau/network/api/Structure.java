// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.faisceau.kernel.api.Ref;

/**
 * A Living-Lab or an incubator as the network knows it.
 *
 * @param createdBy the account's identifier; {@code system} for what came with the product
 * @param version for optimistic writes
 */
public record Structure(String id, Content content, String createdBy, Instant createdAt, Instant changedAt, int version) {
    /** The kind's word. */
    public static final String KIND = "structure";

    /** This record as others point to it. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** Its page, beginning with a slash. */
    public String address() {
        return address(id);
    }

    public static String address(String id) {
        return "/network/structures/" + id;
    }

    public String name() {
        return content.name();
    }

    /**
     * What people write of it: places and things, never a person or a telephone.
     *
     * @param bearer who carries it, in words; may be empty
     * @param place building and town; may be empty
     * @param surface square metres, 0 for unknown
     * @param equipment what it offers; may be empty
     * @param neighbours institutions close by; may be empty
     * @param programme what it belongs to; may be empty
     * @param site address of the web; may be empty
     * @param source where all this is from
     * @param sourceDay of that source
     */
    public record Content(
            StructureKind kind, String name, String bearer, String place, int surface, String equipment, String neighbours, String programme, String site, String source, Optional<LocalDate> sourceDay) {
        /** Square metres. */
        public static final int SURFACE_MOST = 100_000;

        public Content {
            if (surface < 0 || surface > SURFACE_MOST) throw new IllegalArgumentException("surface: 0 to " + SURFACE_MOST + ", got " + surface);
        }

        /** One with nothing but a name and where that is from. */
        public static Content named(StructureKind kind, String name, String source, LocalDate day) {
            return new Content(kind, name, "", "", 0, "", "", "", "", source, Optional.of(day));
        }

        public Content at(String where) {
            return new Content(kind, name, bearer, where, surface, equipment, neighbours, programme, site, source, sourceDay);
        }

        public Content withSite(String address) {
            return new Content(kind, name, bearer, place, surface, equipment, neighbours, programme, address, source, sourceDay);
        }
    }
}
