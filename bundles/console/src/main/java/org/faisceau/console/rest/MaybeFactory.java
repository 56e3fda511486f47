// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An {@code Optional} is its value, or {@code null}. */
final class MaybeFactory implements TypeAdapterFactory {
    @Override
    @SuppressWarnings("unchecked") // T is Optional here
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (type.getRawType() != Optional.class || !(type.getType() instanceof ParameterizedType exact)) return null;
        return (TypeAdapter<T>) new Maybe<>(gson.getAdapter(TypeToken.get(exact.getActualTypeArguments()[0])));
    }

    private static final class Maybe<E> extends TypeAdapter<Optional<E>> {
        private final TypeAdapter<E> inner;

        private Maybe(TypeAdapter<E> inner) {
            this.inner = inner;
        }

        @Override
        public void write(JsonWriter out, Optional<E> value) throws IOException {
            if (value.isPresent()) inner.write(out, value.get());
            else out.nullValue();
        }

        @Override
        public Optional<E> read(JsonReader in) throws IOException {
            if (in.peek() != JsonToken.NULL) return Optional.of(inner.read(in));
            in.nextNull();
            return Optional.empty();
        }
    }
}
