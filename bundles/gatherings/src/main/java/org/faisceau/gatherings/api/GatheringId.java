// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.api;

import org.faisceau.kernel.api.Ref;

/**
 * Names one gathering.
 *
 * @param word never blank
 */
public record GatheringId(String word) {
    public GatheringId {
        if (word.isBlank()) throw new IllegalArgumentException("word is blank");
    }

    /** The gathering as others point to it. */
    public Ref ref() {
        return new Ref(Gathering.KIND, word);
    }

    /** Its page, beginning with a slash. */
    public String address() {
        return "/gatherings/" + word;
    }

    /** The word alone, as it stands in addresses. */
    @Override
    public String toString() {
        return word;
    }
}
