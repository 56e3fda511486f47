// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Enums by the name of their constant; Gson alone would read an unknown one as nothing. */
final class WordFactory implements TypeAdapterFactory {
    @Override
    @SuppressWarnings("unchecked") // the constants are those of the raw type
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (!type.getRawType().isEnum()) return null;
        var constants = (T[]) type.getRawType().getEnumConstants();
        var wanted = "One of " + String.join(", ", Arrays.stream(constants).map(WordFactory::name).toList()) + ".";
        return new Worded<>(text -> Arrays.stream(constants).filter(each -> name(each).equals(text)).findFirst().orElseThrow(() -> new Unfit(wanted)),
                WordFactory::name, wanted);
    }

    private static String name(Object constant) {
        return ((Enum<?>) constant).name();
    }
}
