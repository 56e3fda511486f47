// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.api;

import java.time.Instant;
import org.faisceau.kernel.api.Ref;

/** A Living-Lab: who bears it and where it is. */
public record Lab(String id, Content content, Instant createdAt, int version) {
    /** The kind's word. */
    public static final String KIND = "lab";

    /** The lab as a record. */
    public Ref ref() {
        return new Ref(KIND, id);
    }

    /** That of its content. */
    public String name() {
        return content.name();
    }

    /**
     * What people write of it.
     *
     * @param bearer identifier of the authority that bears it
     * @param surface square metres, 0 for unknown
     * @param contact a function and a shared address, never a person
     * @param programme what it belongs to, such as an urban project; may be empty
     * @param identity a line for the head of documents; may be empty
     */
    public record Content(String name, String bearer, PlaceKind placeKind, String address, int surface, String equipment, String contact, String programme, String identity) {
        /** Square metres. */
        public static final int SURFACE_MOST = 100_000;

        public Content {
            if (surface < 0 || surface > SURFACE_MOST) throw new IllegalArgumentException("surface: 0 to " + SURFACE_MOST + ", got " + surface);
        }
    }
}
