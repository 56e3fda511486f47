// SPDX-License-Identifier: Apache-2.0
package org.faisceau.search;

import static org.faisceau.search.FakeThings.thing;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.search.api.Found;

/** A search over two kinds of records, in a folder of its own. */
final class OpenSearch implements AutoCloseable {
    static final Actor BUYER = new Actor("b1", Role.BUYER, "ept");
    final FakeChanges changes = new FakeChanges();
    final FakeThings needs = new FakeThings("need");
    final FakeThings organisations = new FakeThings("organisation");
    private final Path folder;
    LuceneSearch search;

    OpenSearch(Path folder) {
        this.folder = folder;
        needs.with(thing("need", "1", "Détection de fuites sur réseau ancien", "Repérer l’eau perdue avant 1970, sans coupure.", "public", "B-2026-118"));
        needs.with(thing("need", "2", "Récupération des eaux de pluie", "Pour l’arrosage des gymnases <b>neufs</b>.", "residents", "B-2026-087"));
        needs.with(thing("need", "3", "Vélos-cargos", "Livraison interne, confidentiel.", "org:ept"));
        organisations.with(thing("organisation", "9", "Régie des eaux de l’Ormeau", "Établissement public local", "public", "000100017"));
        open();
    }

    void open() {
        search = new LuceneSearch(folder, changes, Duration.ofMillis(1)).over(List.of(needs, organisations));
    }

    /** A need that everybody sees, told to the change log. */
    void tell(String id, String title) {
        needs.with(thing("need", id, title, "", "public"));
        changes.tell("need", id);
    }

    /** As an import does. */
    void tellMany(int count, String title) {
        IntStream.rangeClosed(1, count).forEach(number -> tell("m" + number, title + "-" + number));
    }

    Found find(Actor actor, String text, String... kinds) {
        assertTrue(search.awaitCurrent(Duration.ofSeconds(20)), "the index did not become current");
        return search.find(actor, text, Set.of(kinds), 10);
    }

    List<String> refs(String text) {
        return refs(BUYER, text);
    }

    List<String> refs(Actor actor, String text) {
        return find(actor, text).items().stream().map(item -> item.ref().toString()).toList();
    }

    @Override
    public void close() {
        search.stop();
    }
}
