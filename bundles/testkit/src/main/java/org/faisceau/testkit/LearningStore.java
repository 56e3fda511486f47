// SPDX-License-Identifier: Apache-2.0
package org.faisceau.testkit;

import java.util.Optional;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.StoreUnavailable;
import org.faisceau.store.api.StoredFiles;

/** A real store that tells the mould whose tables its test needs. */
record LearningStore(Store store, Mould mould) implements Store {
    @Override
    public Schema schema(String word, Class<?> owner) {
        mould.learn(word, owner);
        return store.schema(word, owner);
    }

    @Override
    public boolean answers() {
        return store.answers();
    }

    @Override
    public Optional<StoreUnavailable.Reason> refusal() {
        return store.refusal();
    }

    @Override
    public StoredFiles files() {
        return store.files();
    }
}
