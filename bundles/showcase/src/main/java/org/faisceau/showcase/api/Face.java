// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.api;

import java.util.Map;
import org.faisceau.kernel.api.Ref;

/**
 * What the Living-Lab says of itself to everybody.
 *
 * @param name 1 to {@link Faces#LINE_MAX} characters
 * @param lead in some lines; may be empty
 * @param contact whom to write to or where to come: a function and a place, never a person; may be empty
 * @param mail shared address; may be empty
 * @param channels addresses, http or https; absent where there is none
 * @param version 0 before anybody wrote it
 */
public record Face(String name, String lead, String contact, String mail, Map<Channel, String> channels, int version) {
    /** The kind's word. */
    public static final String KIND = "showcase";
    /** There is one. */
    public static final Ref REF = new Ref(KIND, "face");

    public Face {
        channels = Map.copyOf(channels);
    }
}
