// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.spi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A bundle's word on records of one kind that Living-Labs hand each other. What is offered may leave: its owner made it public, or agreed,
 * and it names no person. One implementation per kind; read on every thread.
 */
@ConsumerType
public interface Exchange {
    /** Records of one kind that may be offered; what is beyond is left out. */
    int OFFERED_MOST = 2000;
    /** Records that are looked through for those. */
    int READ_MOST = 20_000;

    /** The kind's word, unique and stable: lower-case letters and dashes, such as {@code need}; installations of other days read it too. */
    String kind();

    /** What people call such records, in the plural. */
    String title(Locale locale);

    /** What people call a field of an item; the field itself where it is none of this kind's. */
    String label(String field, Locale locale);

    /** What a field's text is to a reader, such as the name of a theme for its code; the text itself where nothing is to be said of it. */
    default String said(String field, String text, Locale locale) {
        return text;
    }

    /** How a field's text is written, so that people read a day as a day. */
    default Shape shape(String field) {
        return Shape.TEXT;
    }

    /**
     * All that may leave now, by identifier, at most {@link #OFFERED_MOST}; where there is more, the oldest, so that a change of one pushes no
     * other out. What was offered and is no longer has been taken back.
     */
    List<Item> offered();

    /**
     * What {@link #offered} says of a list that is read page by page: the oldest of it, by identifier.
     *
     * @param page of what may leave, by what the page before said of the next; the first is empty
     */
    static List<Item> oldest(Function<String, Slice<Item>> page) {
        var all = new ArrayList<Item>();
        var after = "";
        do {
            var some = page.apply(after);
            all.addAll(some.items());
            after = some.next();
        } while (!after.isEmpty() && all.size() < READ_MOST);
        return all.stream().sorted(Comparator.comparing(Item::id)).limit(OFFERED_MOST).toList();
    }

    /**
     * True where what {@link #offered} says leaves only once its owner agreed to just that: where it was shared, it was shared with people
     * here alone.
     */
    default boolean isAskedFirst() {
        return false;
    }

    /** True where this actor may agree, for its owner, that a record leaves. */
    default boolean mayAgree(Actor actor, String id) {
        return false;
    }

    /** True where what others send is for those alone who lead a Living-Lab. */
    default boolean isForLeaders() {
        return false;
    }

    /** True where a record received may become one of this bundle's own. */
    default boolean isTaken() {
        return false;
    }

    /** What a record of this bundle goes by that a received one became. */
    default Ref ownRef(String id) {
        return new Ref(kind(), id);
    }

    /** What a record of this bundle says now, to be held against one received; empty where it is gone, or there is none. */
    default Optional<Item> own(Actor actor, String id) {
        return Optional.empty();
    }

    /** The record of this bundle that goes by what the received one goes by, such as a format of the same word; empty where there is none. */
    default Optional<String> twin(Actor actor, Item received) {
        return Optional.empty();
    }

    /** What a received record would say here once it is taken: without what this Living-Lab has no word for. The two are held against each other so. */
    default Item asTaken(Item received, Origin from) {
        return received;
    }

    /**
     * Makes a received record one of this bundle's own, or brings its own up to what was received. Nobody else reads it before a person of
     * this bundle says so, where the bundle knows such a step. What is taken is never offered as one's own.
     *
     * @param own the record to bring up to date, or that would be replaced; empty for a new one. Where it says something else than was seen,
     *     nothing is written
     */
    default Taking take(Actor actor, Item received, Origin from, Optional<Own> own, Locale locale) {
        return new Taking.Refused();
    }

    /** Puts away a record that was taken and that its origin took back, such as into the bin. Where it says something else than was seen, it stays. */
    default Taking giveUp(Actor actor, Own own, Origin from, Locale locale) {
        return new Taking.Refused();
    }

    /** How the text of a field is written. */
    enum Shape {
        /** In words. */
        TEXT,
        /** ISO 8601, such as {@code 2026-05-18}. */
        DAY,
        /** ISO 8601, such as {@code 2026-05}. */
        MONTH,
        /** Euros, with a point and two digits after it. */
        EUROS,
        /** For programs: what it says stands in other fields. */
        DATA
    }

    /**
     * The Living-Lab that a record came from.
     *
     * @param lab what it goes by, for good
     * @param name as people here call it
     */
    record Origin(String lab, String name) {}

    /**
     * A record of this bundle, as somebody saw it.
     *
     * @param seen what it said then
     */
    record Own(String id, Item seen) {
        /** True where it says so still. */
        public boolean isStill(Item now) {
            return seen.saysTheSame(now);
        }
    }

    /**
     * A record as it travels: texts by the names of fields.
     *
     * @param id within its kind and Living-Lab; 1 to {@link #ID_MOST} characters
     * @param title 1 to {@link #TITLE_MOST} characters
     * @param fields at most {@link #FIELDS_MOST}, each of at most {@link #TEXT_MOST} characters; empty texts are left out
     */
    record Item(String id, String title, Map<String, String> fields) {
        public static final int ID_MOST = 200;
        public static final int TITLE_MOST = 500;
        public static final int FIELDS_MOST = 40;
        public static final int TEXT_MOST = 200_000;

        public Item {
            if (id.isBlank() || id.length() > ID_MOST) throw new IllegalArgumentException("id: 1 to " + ID_MOST + " characters");
            if (title.isBlank() || title.length() > TITLE_MOST) throw new IllegalArgumentException("title: 1 to " + TITLE_MOST + " characters");
            var said = new TreeMap<String, String>();
            fields.forEach((name, text) -> {
                if (!text.isEmpty()) said.put(name, text);
            });
            if (said.size() > FIELDS_MOST) throw new IllegalArgumentException("fields: at most " + FIELDS_MOST + ", got " + said.size());
            if (said.values().stream().anyMatch(text -> text.length() > TEXT_MOST)) throw new IllegalArgumentException("a field is longer than " + TEXT_MOST);
            fields = Map.copyOf(said);
        }

        /** Empty where nothing is said of it. */
        public String field(String name) {
            return fields.getOrDefault(name, "");
        }

        /** The fields' names in a stable order. */
        public List<String> names() {
            return fields.keySet().stream().sorted(Comparator.naturalOrder()).toList();
        }

        /** True where both say the same. */
        public boolean saysTheSame(Item other) {
            return title.equals(other.title) && fields.equals(other.fields);
        }

        /** The names of the fields in which two differ, in a stable order. */
        public List<String> differing(Item other) {
            return Stream.concat(fields.keySet().stream(), other.fields.keySet().stream()).distinct().sorted().filter(name -> !field(name).equals(other.field(name))).toList();
        }
    }

    /** What became of a record that was taken, or given up. */
    sealed interface Taking {
        /** It is there under this name. */
        record Taken(Ref ref) implements Taking {}

        /** It cannot become one: a sentence that says why and what to do. */
        record Unfit(String sentence) implements Taking {}

        /** Somebody changed ours since it was seen; it is as they left it. */
        record Lost() implements Taking {}

        /** This actor may not. */
        record Refused() implements Taking {}

        /** Branches on what it is. */
        default <T> T fold(Function<? super Taken, ? extends T> taken, Function<? super Unfit, ? extends T> unfit, Function<? super Lost, ? extends T> lost, Function<? super Refused, ? extends T> refused) {
            if (this instanceof Taken it) return taken.apply(it);
            if (this instanceof Unfit it) return unfit.apply(it);
            return this instanceof Lost it ? lost.apply(it) : refused.apply((Refused) this);
        }
    }
}
