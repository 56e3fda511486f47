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
import org.faisceau.gatherings.api.Formats;
import org.faisceau.kernel.api.Unseen;

/** Reads JSON that anybody may have written, and knows where it is while it does. */
record JsonReading(String path, JsonElement here) {

    /** Not readable there. */
    static final class Unfit extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String path;
        private final transient List<Integer> limits;

        Unfit(String path, String key, Integer... limits) {
            super(key, null, false, false);
            this.path = path;
            this.limits = List.of(limits);
        }

        List<Integer> limits() {
            return limits;
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

    boolean isLeftOut() {
        return here.isJsonNull();
    }

    String text(int longest) {
        if (here.isJsonNull()) return "";
        if (!here.isJsonPrimitive() || !here.getAsJsonPrimitive().isString()) throw new Unfit(path, "format.text");
        var text = here.getAsString().strip();
        if (text.length() > longest) throw new Unfit(path, "format.long", longest, text.length());
        return text;
    }

    /** Both languages, or one text for both; may be empty. */
    Bilingual said() {
        return here.isJsonObject() ? new Bilingual(of("fr").text(Formats.TEXT_MAX), of("en").text(Formats.TEXT_MAX)) : Bilingual.of(text(Formats.TEXT_MAX));
    }

    Bilingual saidSomething() {
        var said = said();
        if (Unseen.is(said.fr()) && Unseen.is(said.en())) throw new Unfit(path, "format.required");
        return said;
    }

    int number(int least, int most) {
        if (here.isJsonNull()) return least(least, most);
        if (!here.isJsonPrimitive() || !here.getAsJsonPrimitive().isNumber() || !here.getAsString().matches("-?[0-9]{1,6}")) throw new Unfit(path, "format.number", least, most);
        int number = here.getAsInt();
        if (number < least || number > most) throw new Unfit(path, "format.number", least, most);
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
        if (array.size() > Formats.LINES_MOST) throw new Unfit(path, "format.lines", Formats.LINES_MOST, array.size());
        return IntStream.range(0, array.size()).mapToObj(at -> each.apply(new JsonReading(path + "[" + (at + 1) + "]", array.get(at)))).toList();
    }
}
