// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Records, read strictly: Gson alone would let unknown fields and missing ones pass. */
final class RecordFactory implements TypeAdapterFactory {
    @Override
    @SuppressWarnings("unchecked") // the raw type of T is the class of T's record
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (!type.getRawType().isRecord()) return null;
        var parts = new ArrayList<RecordAdapter.Slot>();
        for (var part : type.getRawType().getRecordComponents()) {
            part.getAccessor().setAccessible(true);
            parts.add(new RecordAdapter.Slot(part, new Later<>(gson, TypeToken.get(part.getGenericType()))));
        }
        return new RecordAdapter<>((Class<T>) type.getRawType(), parts);
    }
}
