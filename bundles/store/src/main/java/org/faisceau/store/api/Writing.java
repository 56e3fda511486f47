// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store.api;

import java.util.List;
import org.faisceau.kernel.api.Ref;
import org.jooq.Table;
import org.osgi.annotation.versioning.ProviderType;

/** A running transaction that writes. */
@ProviderType
public interface Writing extends Reading {
    /**
     * Tells that a field changed: the only road to change log and journal. The changes of one record within one transaction
     * become one journal entry.
     *
     * @param field the field's name in code, such as {@code title}; {@code created} for a new record
     * @param before empty where there was nothing
     * @param after empty where nothing is left
     */
    void changed(Ref ref, String field, String before, String after);

    /**
     * Inserts many rows of one table: the statement is written once and bound for each. For imports; jOOQ reads better for a few.
     *
     * @param rows values of all columns, in the order of the generated table: texts, whole numbers and booleans
     */
    void insert(Table<?> table, List<Object[]> rows);

    /**
     * Names what was done to a record, and why; without it the journal entry reads {@code changed}.
     *
     * @param action a word such as {@code published}
     * @param reason what the person gave as reason; may be empty
     */
    void did(Ref ref, String action, String reason);

    /**
     * Tells that a record names a file kept before, so that it stays and is backed up; naming it again changes its name.
     *
     * @throws IllegalStateException when its content is not there: keep it first
     */
    void names(Ref ref, StoredFile file);

    /** Tells that a record names a file no more; nothing happens where it did not. */
    void drops(Ref ref, String hash);
}
