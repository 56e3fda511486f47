// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.util.List;

/** What differs between two versions of the grid. */
public record GridChange(Grid from, Grid to) {
    /** An indication before and after; its code and its type of answer are the same. */
    public record Reworded(Indication before, Indication after) {}

    /** Those only the newer one has, in its order. */
    public List<Indication> added() {
        return to.indications().stream().filter(one -> from.find(one.code()).isEmpty()).toList();
    }

    /** Those only the older one has, in its order. */
    public List<Indication> removed() {
        return from.indications().stream().filter(one -> to.find(one.code()).isEmpty()).toList();
    }

    /** Those both have with other words, another weight or another source. */
    public List<Reworded> reworded() {
        return to.indications().stream().flatMap(after -> from.find(after.code()).filter(before -> !before.equals(after)).map(before -> new Reworded(before, after)).stream()).toList();
    }
}
