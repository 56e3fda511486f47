// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;

/** Knows how deep it is, so that a record reads on after a field that cannot be read. */
final class DeepReader extends JsonReader {
    private int depth;

    DeepReader(Reader in) {
        super(in);
    }

    int depth() {
        return depth;
    }

    /** To the end of the value that was begun in the object of that depth, wherever its reading stopped. */
    void leave(int objectDepth) throws IOException {
        while (depth > objectDepth) {
            switch (peek()) {
                case END_OBJECT -> endObject();
                case END_ARRAY -> endArray();
                default -> skipValue();
            }
        }
        if (peek() != JsonToken.NAME && peek() != JsonToken.END_OBJECT) skipValue();
    }

    @Override
    public void beginObject() throws IOException {
        super.beginObject();
        depth++;
    }

    @Override
    public void endObject() throws IOException {
        super.endObject();
        depth--;
    }

    @Override
    public void beginArray() throws IOException {
        super.beginArray();
        depth++;
    }

    @Override
    public void endArray() throws IOException {
        super.endArray();
        depth--;
    }
}
