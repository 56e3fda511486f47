// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store.api;

import java.util.List;
import java.util.function.Function;
import org.faisceau.kernel.api.Slice;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/**
 * One page of a list ordered by a column and then by identifier, in one direction; both columns selected and never null, an index
 * over the pair. The same request twice gives the same page, whatever was added before it.
 *
 * <pre>{@code
 * var page = Keyset.ascending(NEED.TITLE_SORT, NEED.ID).page(limit, after);
 * return page.slice(tx.sql().selectFrom(NEED).where(mayRead, page.condition()).orderBy(page.order()).limit(page.fetch()).fetch(), this::need);
 * }</pre>
 */
public final class Keyset<S> {
    /** The longest page. */
    public static final int MOST = 200;

    private final Field<S> sort;
    private final Field<String> id;
    private final boolean ascending;

    private Keyset(Field<S> sort, Field<String> id, boolean ascending) {
        this.sort = sort;
        this.id = id;
        this.ascending = ascending;
    }

    /** Smallest first. */
    public static <S> Keyset<S> ascending(Field<S> sort, Field<String> id) {
        return new Keyset<>(sort, id, true);
    }

    /** Largest first. */
    public static <S> Keyset<S> descending(Field<S> sort, Field<String> id) {
        return new Keyset<>(sort, id, false);
    }

    /**
     * The page that follows a cursor.
     *
     * @param limit 1 to {@link #MOST}
     * @param after what {@link Slice#next()} said; empty for the first page
     * @throws IllegalArgumentException when the limit is out of range
     * @throws ForeignCursor when the cursor is not one of this list in this order
     */
    public Page page(int limit, String after) {
        if (limit < 1 || limit > MOST) throw new IllegalArgumentException("limit: 1 to " + MOST + ", got " + limit);
        return new Page(limit, after.isEmpty() ? DSL.noCondition() : beyond(Cursor.read(order(), after)));
    }

    private Condition beyond(Cursor cursor) {
        var value = sort.getDataType().convert(cursor.value());
        var here = DSL.row(sort, id);
        var there = DSL.row(DSL.val(value, sort), DSL.val(cursor.id(), id));
        return ascending ? here.gt(there) : here.lt(there);
    }

    private String order() {
        return sort.getName() + (ascending ? "+" : "-");
    }

    /** One page: what to ask for, and how to cut the answer. */
    public final class Page {
        private final int limit;
        private final Condition condition;

        private Page(int limit, Condition condition) {
            this.limit = limit;
            this.condition = condition;
        }

        /** What lies beyond the cursor; always true for the first page. */
        public Condition condition() {
            return condition;
        }

        /** The list's order. */
        public List<SortField<?>> order() {
            return ascending ? List.of(sort.asc(), id.asc()) : List.of(sort.desc(), id.desc());
        }

        /** How many rows to ask for: one more than the page holds, to know whether another follows. */
        public int fetch() {
            return limit + 1;
        }

        /** The page, and the cursor of the next where there is one. */
        public <R extends Record, T> Slice<T> slice(List<R> rows, Function<? super R, ? extends T> item) {
            var shown = rows.subList(0, Math.min(limit, rows.size()));
            var next = rows.size() <= limit ? "" : cursor(shown.get(limit - 1));
            return new Slice<>(shown.stream().<T>map(item).toList(), next);
        }

        private String cursor(Record last) {
            return new Cursor(String.valueOf(last.get(sort)), last.get(id)).write(Keyset.this.order());
        }
    }
}
