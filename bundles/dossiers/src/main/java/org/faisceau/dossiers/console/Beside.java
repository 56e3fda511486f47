// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.console.spi.Visit;
import org.faisceau.dossiers.api.Dossier;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Deed;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.needs.api.Need;

/** What other modules did about the need of a dossier, shown beside the indication it bears on: which, is data ({@code beside.txt}). */
record Beside(List<Deed> deeds, List<Kind> kinds) {
    private static final int MOST = 20;
    private static final Map<String, Set<String>> WORDS = FileBeside.text(Beside.class, "beside.txt").lines().filter(line -> !line.isBlank()).map(line -> line.split("\\|"))
            .collect(Collectors.groupingBy(parts -> parts[0], Collectors.mapping(parts -> parts[1], Collectors.toSet())));

    /**
     * One of them.
     *
     * @param who an account; empty where it is not known
     */
    record Line(String title, String address, LocalDate day, String who) {}

    /** The latest first, of those this person may read. */
    List<Line> of(Visit visit, Dossier dossier, String code) {
        if (dossier.need().isEmpty() || !WORDS.containsKey(code)) return List.of();
        var about = new Ref(Need.KIND, dossier.need());
        return deeds.stream().filter(deed -> WORDS.get(code).contains(deed.word())).flatMap(deed -> deed.about(visit.actor(), about, MOST).stream()).filter(done -> !done.refs().isEmpty())
                .sorted((one, other) -> other.day().compareTo(one.day())).flatMap(done -> line(visit, done).stream()).toList();
    }

    private List<Line> line(Visit visit, Deed.Done done) {
        var ref = done.refs().get(0);
        return kinds.stream().filter(kind -> kind.word().equals(ref.kind())).flatMap(kind -> kind.title(visit.actor(), ref, visit.locale()).map(title -> new Line(title, kind.address(ref), done.day(), done.who())).stream()).toList();
    }
}
