// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.faisceau.gatherings.api.Bilingual;
import org.faisceau.kernel.api.Unseen;

/** Reads JSON that anybody may have written, and knows where it is while it does. */
record JsonReading(String path, JsonElement here) {
    private static final int TEXT_MAX = 1000;
    private static final int LIST_MOST = 100;

    /** Not readable there. */
    static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String path;

        Unfit(String path, String key) {
            super(key, null, false, false);
            this.path = path;
        }

        String path() {
            return path;
        }
    }

    JsonReading of(String name) {
        if (!(here instanceof JsonObject object)) throw new Unfit(path, "format.object");
        var found = object.get(name);
        return new JsonReading(path.isEmpty() ? name : path + "." + name, found == null ? com.google.gson.JsonNull.INSTANCE : found);
    }

    String text(int longest) {
        if (here.isJsonNull()) return "";
        if (!here.isJsonPrimitive() || !here.getAsJsonPrimitive().isString()) throw new Unfit(path, "format.text");
        var text = here.getAsString().strip();
        if (text.length() > longest) throw new Unfit(path, "format.long");
        return text;
    }

    /** Both languages, or one text for both; may be empty. */
    Bilingual said() {
        return here.isJsonObject() ? new Bilingual(of("fr").text(TEXT_MAX), of("en").text(TEXT_MAX)) : Bilingual.of(text(TEXT_MAX));
    }

    Bilingual saidSomething() {
        var said = said();
        if (Unseen.is(said.fr()) && Unseen.is(said.en())) throw new Unfit(path, "format.required");
        return said;
    }

    int number(int least, int most) {
        if (here.isJsonNull()) return least(least, most);
        if (!here.isJsonPrimitive() || !here.getAsJsonPrimitive().isNumber() || !here.getAsString().matches("-?[0-9]{1,6}")) throw new Unfit(path, "format.number");
        int number = here.getAsInt();
        if (number < least || number > most) throw new Unfit(path, "format.number");
        return number;
    }

    /** What is left out is nought, where nought is allowed. */
    private int least(int least, int most) {
        if (least > 0 || most < 0) throw new Unfit(path, "format.required");
        return 0;
    }

    boolean flag() {
        if (here.isJsonNull()) return false;
        if (!here.isJsonPrimitive() || !here.getAsJsonPrimitive().isBoolean()) throw new Unfit(path, "format.flag");
        return here.getAsBoolean();
    }

    <E extends Enum<E>> E word(Class<E> type) {
        var text = text(40);
        return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(text)).findFirst().orElseThrow(() -> new Unfit(path, "format.word"));
    }

    <T> List<T> all(Function<JsonReading, T> each) {
        if (here.isJsonNull()) return List.of();
        if (!(here instanceof JsonArray array)) throw new Unfit(path, "format.list");
        if (array.size() > LIST_MOST) throw new Unfit(path, "format.long");
        return IntStream.range(0, array.size()).mapToObj(at -> each.apply(new JsonReading(path + "[" + (at + 1) + "]", array.get(at)))).toList();
    }
}
