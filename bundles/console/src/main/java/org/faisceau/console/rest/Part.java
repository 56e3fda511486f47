// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be left out of a record: {@code @Nullable} parts, {@code Optional}s, collections and maps. */
final class Part {
    private Part() {}

    static boolean isNullable(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class) || part.isAnnotationPresent(Nullable.class);
    }

    static boolean isRequired(RecordComponent part) {
        return !isNullable(part) && part.getType() != Optional.class && !isMany(part.getType());
    }

    /** What stands for a part that was left out, where it may be. */
    static @Nullable Object absent(RecordComponent part) {
        if (isNullable(part)) return null;
        if (part.getType() == Optional.class) return Optional.empty();
        if (part.getType() == Map.class) return Map.of();
        return part.getType() == Set.class ? Set.of() : List.of();
    }

    private static boolean isMany(Class<?> type) {
        return type == List.class || type == Set.class || type == Collection.class || type == Map.class;
    }
}
