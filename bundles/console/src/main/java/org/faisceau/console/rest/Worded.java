// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value that JSON carries as a text. */
final class Worded<T> extends TypeAdapter<T> {
    private final Function<String, T> read;
    private final Function<T, String> write;
    private final String wanted;

    /** @param wanted what to write instead, for who wrote something else */
    Worded(Function<String, T> read, Function<T, String> write, String wanted) {
        this.read = read;
        this.write = write;
        this.wanted = wanted;
    }

    @Override
    public void write(JsonWriter out, @Nullable T value) throws IOException {
        out.value(value == null ? null : write.apply(value));
    }

    @Override
    public T read(JsonReader in) throws IOException {
        if (in.peek() != JsonToken.STRING) throw new Unfit(wanted);
        try {
            return read.apply(in.nextString());
        } catch (DateTimeException | IllegalArgumentException other) {
            throw new Unfit(wanted);
        }
    }
}
