// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.rest;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faisceau.console.spi.Faults;
import org.faisceau.console.spi.Problem;
import org.jspecify.annotations.Nullable;

/** One record: every unknown, doubled, missing or unfit field is refused by its name. */
final class RecordAdapter<T> extends TypeAdapter<T> {
    private final Constructor<T> constructor;
    private final List<Slot> slots;

    /** A component with what reads and writes its values. */
    record Slot(RecordComponent part, TypeAdapter<?> adapter) {
        String name() {
            return part.getName();
        }
    }

    RecordAdapter(Class<T> type, List<Slot> slots) {
        this.slots = List.copyOf(slots);
        try {
            constructor = type.getDeclaredConstructor(slots.stream().map(slot -> slot.part().getType()).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException none) {
            throw new IllegalStateException("every record has its canonical constructor: " + type, none);
        }
    }

    @Override
    public void write(JsonWriter out, @Nullable T value) throws IOException {
        if (value == null) {
            out.nullValue();
            return;
        }
        out.beginObject();
        for (var slot : slots) {
            out.name(slot.name());
            write(out, slot.adapter(), of(slot.part(), value));
        }
        out.endObject();
    }

    @SuppressWarnings("unchecked") // the adapter was made for the component's own type
    private static <V> void write(JsonWriter out, TypeAdapter<V> adapter, @Nullable Object value) throws IOException {
        adapter.write(out, (V) value);
    }

    private static @Nullable Object of(RecordComponent part, Object value) {
        try {
            return part.getAccessor().invoke(value);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException("cannot be read: " + part, refused);
        }
    }

    @Override
    public T read(JsonReader in) throws IOException {
        var path = in.getPath().replaceFirst("^\\$\\.?", "");
        if (in.peek() != JsonToken.BEGIN_OBJECT) throw Problem.invalid(path, "An object.");
        var given = new LinkedHashMap<String, Object>();
        var faults = new Faults();
        in.beginObject();
        while (in.hasNext()) field(in, path, given, faults);
        in.endObject();
        for (var slot : slots) if (!given.containsKey(slot.name())) missing(slot, path, given, faults);
        faults.refuse();
        return made(given, path);
    }

    private void field(JsonReader in, String path, Map<String, Object> given, Faults faults) throws IOException {
        int depth = in instanceof DeepReader deep ? deep.depth() : 0;
        var name = in.nextName();
        var slot = slots.stream().filter(each -> each.name().equals(name)).findFirst();
        try {
            if (slot.isEmpty()) throw Problem.invalid(below(path, name), "No field of this record.");
            if (given.containsKey(name)) throw Problem.invalid(below(path, name), "Given twice.");
            given.put(name, value(in, slot.get(), below(path, name)));
        } catch (Problem off) {
            if (!(in instanceof DeepReader deep)) throw off;
            faults.note(off);
            given.putIfAbsent(name, null);
            deep.leave(depth);
        }
    }

    private static void missing(Slot slot, String path, Map<String, Object> given, Faults faults) {
        try {
            given.put(slot.name(), absent(slot.part(), below(path, slot.name())));
        } catch (Problem required) {
            faults.note(required);
        }
    }

    private static @Nullable Object value(JsonReader in, Slot slot, String path) throws IOException {
        if (in.peek() == JsonToken.NULL) {
            in.nextNull();
            return absent(slot.part(), path);
        }
        try {
            var value = slot.adapter().read(in);
            if (value instanceof Collection<?> many && many.stream().anyMatch(each -> each == null)) throw Problem.invalid(path, "No nulls inside.");
            return value;
        } catch (Problem known) {
            throw known;
        } catch (Unfit unfit) {
            throw Problem.invalid(path, unfit.getMessage());
        } catch (RuntimeException other) {
            throw Problem.invalid(path, "Not of the type that /api/openapi.json gives for this field.");
        }
    }

    private static @Nullable Object absent(RecordComponent part, String path) {
        if (Part.isRequired(part)) throw Problem.invalid(path, "Required.");
        return Part.absent(part);
    }

    private T made(Map<String, Object> given, String path) {
        var values = slots.stream().map(Slot::name).map(given::get).toArray();
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException thrown) {
            throw refused(thrown.getCause(), path);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("cannot be made: " + constructor, impossible);
        }
    }

    /** By convention an invariant's message begins with the part it is about. */
    private RuntimeException refused(Throwable cause, String path) {
        if (!(cause instanceof IllegalArgumentException broken)) return new IllegalStateException("cannot be made: " + constructor, cause);
        var message = String.valueOf(broken.getMessage());
        var part = slots.stream().map(Slot::name).filter(name -> message.matches("(?s)" + name + "\\b.*")).findFirst();
        return Problem.invalid(part.map(name -> below(path, name)).orElse(path), message);
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
