// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search.console;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.search.api.Found;
import org.faisceau.search.api.Found.Item;
import org.faisceau.search.api.Found.Piece;
import org.faisceau.search.api.Progress;
import org.faisceau.search.api.Search;

/** Answers what it was told to. */
public final class FakeSearch implements Search {
    public Found found = new Found(List.of(), 0, Map.of(), true);
    public Progress progress = new Progress(true, 2, 2, 12);
    public boolean becomesCurrent = true;
    public int rebuilds;
    String asked = "";

    /** So many needs with that title, each with a marked word. */
    FakeSearch needs(int count, int shown, String title) {
        var snippet = List.of(new Piece("… des ", false), new Piece(title, true), new Piece(" ici", false));
        var items = IntStream.range(0, shown).mapToObj(number -> new Item(new Ref("need", "n" + number), title, snippet)).toList();
        found = new Found(items, count, Map.of("need", (long) count, "organisation", 3L), true);
        return this;
    }

    @Override
    public Found find(Actor actor, String text, Set<String> kinds, int limit) {
        asked = text + kinds + limit;
        return found;
    }

    @Override
    public void rebuild() {
        rebuilds++;
    }

    @Override
    public Progress progress() {
        return progress;
    }

    @Override
    public boolean isCurrent() {
        return becomesCurrent;
    }

    @Override
    public boolean awaitCurrent(Duration limit) {
        return becomesCurrent;
    }
}
