// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.spi;

import java.util.Map;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.osgi.annotation.versioning.ConsumerType;

/** Tells what a record knows of the adviser's question, so that nobody types it again. One implementation per kind; every thread. */
@ConsumerType
public interface QuestionSource {
    /** The kind's word, as in {@link Ref#kind()}. */
    String kind();

    /**
     * What is known, by the names in {@link org.faisceau.rules.api.QuestionParameters}, amounts in euros with a point, days ISO;
     * {@code siren} is that of the buyer. Empty where the record is unknown or hidden from this actor; what is not known is left out.
     */
    Map<String, String> facts(Actor actor, Ref ref);

    /** True for a training copy: advice about it says so everywhere, and is in no list. */
    default boolean isExercise(Actor actor, Ref ref) {
        return false;
    }
}
