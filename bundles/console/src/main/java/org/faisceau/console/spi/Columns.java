// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The columns that a list can show, declared once: {@code Columns.of("needs").fixed("title").sorted("title").shown("state").hidden("mail")}.
 * A person's choice is told by {@link Visit#columns}. A column's head is the text {@code column.title} beside the page's class, else
 * {@code field.title}.
 *
 * @param list the list's word, unique: lower-case letters, digits and dashes
 * @param all in their standard order
 */
public record Columns(String list, List<Column> all) {
    /** The most columns of one list. */
    public static final int MOST = 40;

    public Columns {
        if (!list.matches("[a-z][a-z0-9-]{0,40}")) throw new IllegalArgumentException("list: a word, got " + list);
        all = List.copyOf(all);
        if (all.size() > MOST) throw new IllegalArgumentException("columns: at most " + MOST + ", got " + all.size());
    }

    /**
     * One column.
     *
     * @param key letters and digits, as in the field's name
     * @param fixed true where it cannot be left out
     * @param standard true where it shows before anybody chose
     * @param sort the word of query parameter {@code sort} that sorts by it; empty where none does
     * @param className of the head, such as {@code number}; may be empty
     */
    public record Column(String key, boolean fixed, boolean standard, String sort, String className) {
        public Column {
            if (!key.matches("[a-z][A-Za-z0-9]{0,40}")) throw new IllegalArgumentException("column: letters and digits, got " + key);
        }
    }

    /**
     * The columns of a list, none yet.
     *
     * @param list what a person’s choice is kept under, such as {@code needs}
     */
    public static Columns of(String list) {
        return new Columns(list, List.of());
    }

    /** Adds a column that always shows. */
    public Columns fixed(String key) {
        return with(new Column(key, true, true, "", ""));
    }

    /** Adds a column that shows until a person leaves it out. */
    public Columns shown(String key) {
        return with(new Column(key, false, true, "", ""));
    }

    /** Adds a column that shows once a person wants it. */
    public Columns hidden(String key) {
        return with(new Column(key, false, false, "", ""));
    }

    /** The column added last sorts the list, as {@link Ui#sort} does. */
    public Columns sorted(String sort) {
        var last = last();
        return replacing(new Column(last.key, last.fixed, last.standard, sort, last.className));
    }

    /** The head of the column added last has that class. */
    public Columns classed(String className) {
        var last = last();
        return replacing(new Column(last.key, last.fixed, last.standard, last.sort, className));
    }

    /**
     * Those of a choice.
     *
     * @param keys with commas, in their order; unknown ones are passed over, missing fixed ones lead; empty for the standard
     */
    public ShownColumns chosen(String keys) {
        var byKey = new LinkedHashMap<String, Column>();
        all.forEach(it -> byKey.put(it.key, it));
        var wanted = Arrays.stream(keys.split(",")).distinct().filter(byKey::containsKey).map(byKey::get).toList();
        if (wanted.isEmpty()) return new ShownColumns(this, all.stream().filter(Column::standard).toList());
        var shown = new ArrayList<>(all.stream().filter(it -> it.fixed && !wanted.contains(it)).toList());
        shown.addAll(wanted);
        return new ShownColumns(this, shown);
    }

    private Columns with(Column column) {
        var more = new ArrayList<>(all);
        more.add(column);
        return new Columns(list, more);
    }

    private Columns replacing(Column column) {
        var changed = new ArrayList<>(all);
        changed.set(changed.size() - 1, column);
        return new Columns(list, changed);
    }

    private Column last() {
        if (all.isEmpty()) throw new IllegalStateException("no column yet");
        return all.get(all.size() - 1);
    }
}
