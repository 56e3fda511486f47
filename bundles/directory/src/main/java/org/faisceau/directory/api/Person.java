// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.api;

import java.time.Instant;
import org.faisceau.kernel.api.Ref;

/**
 * A person the Living-Lab works with. Not an account: who signs in has one, who is met may have none.
 *
 * @param version for optimistic writes
 */
public record Person(String id, PersonContent content, Instant changedAt, int version) {
    /** The kind's word. */
    public static final String KIND = "person";

    public Ref ref() {
        return new Ref(KIND, id);
    }

    public String name() {
        return content.name();
    }
}
