// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Texts, taken as texts alone: no number is one. What a database cannot keep is refused. */
final class PlainText extends TypeAdapter<String> {
    @Override
    public void write(JsonWriter out, @Nullable String value) throws IOException {
        out.value(value);
    }

    @Override
    public String read(JsonReader in) throws IOException {
        if (in.peek() != JsonToken.STRING) throw new Unfit("A text.");
        var text = in.nextString();
        if (text.codePoints().anyMatch(each -> each == 0 || each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE)) {
            throw new Unfit("A text without NUL and without half characters.");
        }
        return text;
    }
}
