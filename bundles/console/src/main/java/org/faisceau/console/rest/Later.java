// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/** Asks for its adapter when it is needed: a record may hold its own kind. */
final class Later<E> extends TypeAdapter<E> {
    private final Gson gson;
    private final TypeToken<E> type;

    Later(Gson gson, TypeToken<E> type) {
        this.gson = gson;
        this.type = type;
    }

    @Override
    public void write(JsonWriter out, E value) throws IOException {
        // As the value is, where the part is declared by an interface or as an object.
        if (value == null || !isOpen()) gson.getAdapter(type).write(out, value);
        else gson.toJson(value, value.getClass(), out);
    }

    @Override
    public E read(JsonReader in) throws IOException {
        return gson.getAdapter(type).read(in);
    }

    private boolean isOpen() {
        return type.getRawType() == Object.class || type.getRawType().isSealed();
    }
}
