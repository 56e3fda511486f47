// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.faisceau.console.lists.Lists;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Columns;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the choice of columns of any list posts to: remembered for the person, and back to the list with the choice in its address. */
@Component
public final class ColumnsPage implements Page {
    private final Lists lists;

    @Activate
    public ColumnsPage(@Reference Lists lists) {
        this.lists = lists;
    }

    @Override
    public Address address() {
        return Address.of("columns").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        return Answer.notFound();
    }

    @Override
    public Answer submit(Visit visit) {
        var form = visit.form();
        var list = form.value("list");
        if (!list.matches("[a-z][a-z0-9-]{0,40}")) return Answer.notFound();
        var order = moved(words(form.all("order")), form.value("up"), form.value("down"));
        var shown = words(form.all("shown"));
        var keys = visit.action().equals("reset") ? "" : String.join(",", order.stream().filter(shown::contains).toList());
        lists.chooseColumns(visit.actor(), list, keys);
        var back = ViewsPage.Back.of(form.value("back"));
        return Answer.redirect(back.path() + back.query().with("after", "").with("columns", keys).written());
    }

    private static List<String> words(List<String> keys) {
        return keys.stream().filter(it -> it.matches("[a-z][A-Za-z0-9]{0,40}")).distinct().limit(Columns.MOST).toList();
    }

    private static List<String> moved(List<String> order, String up, String down) {
        var moved = new ArrayList<>(order);
        int at = moved.indexOf(up.isEmpty() ? down : up);
        int to = up.isEmpty() ? at + 1 : at - 1;
        if (at >= 0 && to >= 0 && to < moved.size()) Collections.swap(moved, at, to);
        return moved;
    }
}
